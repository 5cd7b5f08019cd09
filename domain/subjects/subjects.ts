import { slugOf } from '../text/slug'

/** A subject of agreements. It has no record of its own: it is what agreements say they are about. */
export type Subject<Agreement> = {
  slug: string
  /** As most agreements spell it. */
  name: string
  /** Spelt otherwise: "Ceasefire" and "ceasefire" are one subject. */
  spellings: string[]
  agreements: Agreement[]
}

/**
 * The subjects of agreements, by name. Those whose words give the same address are one; words that
 * give none (signs alone) are no subject.
 */
export function subjectsOf<Agreement extends { subjects: string[] }>(
  agreements: Agreement[],
): Subject<Agreement>[] {
  const found = new Map<string, { counts: Map<string, number>; agreements: Set<Agreement> }>()
  for (const agreement of agreements)
    for (const words of agreement.subjects) {
      const slug = subjectSlug(words)
      if (!slug) continue
      const subject = found.get(slug) ?? { counts: new Map(), agreements: new Set() }
      subject.counts.set(words, (subject.counts.get(words) ?? 0) + 1)
      subject.agreements.add(agreement)
      found.set(slug, subject)
    }
  return [...found]
    .map(([slug, subject]) => {
      const spellings = [...subject.counts]
        .toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
        .map(([words]) => words)
      return { slug, name: spellings[0]!, spellings, agreements: [...subject.agreements] }
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** The last part of the address of a subject, or null: the words are signs alone. */
export function subjectSlug(words: string): string | null {
  return /[\p{L}\p{N}]/u.test(words) ? slugOf(words) : null
}

/** The name of a subject as a title: "border security" as "Border security". */
export const subjectTitle = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)
