/** Narrow enough to stand beside another. */
const halves = ['week', 'deadlines']

/** The sections in rows, in their order: two narrow ones that follow each other share one. */
export function bandsOf<Section extends { kind: string }>(sections: Section[]): Section[][] {
  const bands: Section[][] = []
  for (const section of sections) {
    const before = bands.at(-1)
    const fits = before?.length === 1 && halves.includes(before[0]!.kind)
    if (fits && halves.includes(section.kind)) before.push(section)
    else bands.push([section])
  }
  return bands
}
