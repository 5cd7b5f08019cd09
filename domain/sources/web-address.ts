/** The address of a page on the web; null for what is none, or leads anywhere but http or https. */
export function webAddress(given: string | null): URL | null {
  if (given === null || !URL.canParse(given)) return null
  const address = new URL(given)
  return address.protocol === 'https:' || address.protocol === 'http:' ? address : null
}
