/** Has the two faces of the first paint fetched with the styles, not after them. */
export function FirstFaces() {
  return ['serif-latin', 'display-latin'].map((face) => (
    <link
      key={face}
      rel="preload"
      href={`/fonts/${face}.woff2`}
      as="font"
      type="font/woff2"
      crossOrigin=""
    />
  ))
}
