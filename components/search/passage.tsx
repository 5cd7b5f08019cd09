/** A passage with the words that were looked for marked. */
export function Passage({ text }: { text: string }) {
  return (
    <p className="text-sm text-muted">
      <Marked text={text} />
    </p>
  )
}

/** Text with what stands between \u0002 and \u0003 marked. */
export function Marked({ text }: { text: string }) {
  const pieces = text.split(/\u0002([^\u0003]*)\u0003/u)
  return pieces.map((piece, index) =>
    index % 2 === 1 ? (
      <mark key={index} className="bg-level-0 text-ink">
        {piece}
      </mark>
    ) : (
      piece
    ),
  )
}
