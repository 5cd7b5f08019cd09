import type { PreparedWorld } from '../../mentions/name-index'
import { absoluteDates } from '../dates/absolute-dates'
import { boilerplateIn } from './boilerplate'
import { bylineIn, type BylineLine } from './byline'
import { publishedIn, type PublishedLine } from './published'

/** What a line about the report itself says: when it came out, who wrote it. */
export type MetaLine = { published: PublishedLine[]; bylines: BylineLine[] }

/**
 * Reads a line about the report itself, whole or in its parts ("Source: Xinhua | 2023-09-19
 * 22:41:15 | Editor: hk"); null when the line is something else.
 * @param afterHeadline a name or a section alone says little above the headline
 * @param bare whether a person's name alone may be a byline here
 */
export function metaIn(
  line: string,
  prepared: PreparedWorld,
  afterHeadline: boolean,
  bare = false,
): MetaLine | null {
  if (line.length > 220) return null
  const parts = line
    .split(/\s*[|•·]\s*|\s{3,}|\t/u)
    .map((part) => part.trim())
    .filter(Boolean)
  const whole = one(line, prepared, afterHeadline, bare && parts.length === 1)
  const signed = afterHeadline && !whole?.published.length ? bylineAndDate(line, prepared) : null
  if (signed) return signed
  const dated = whole?.published.some(({ updated }) => !updated)
  if (whole && (parts.length === 1 || dated)) return whole
  if (parts.length === 1 && parts[0] !== line && one(parts[0]!, prepared, afterHeadline, bare))
    return one(parts[0]!, prepared, afterHeadline, bare)
  if (parts.length < 2 || parts.length > 6) return one(line, prepared, afterHeadline, false)
  const read = parts.map((part) => one(part, prepared, true, false))
  const found = read.flatMap((part) => part ?? [])
  const sure = found.some(
    ({ published, bylines }) => published.length > 0 || bylines.some(({ labelled }) => labelled),
  )
  if (!sure && !(afterHeadline && found.length > 0))
    return one(line, prepared, afterHeadline, false)
  const others = parts.filter((part, at) => !read[at] && !boilerplateIn(part))
  if (others.some((part) => part.length > 60)) return null
  const published = found.flatMap((part) => part.published)
  const bylines = found.flatMap((part) => part.bylines)
  const author = others
    .map((part) => bylineIn(part, prepared, true))
    .find((byline) => byline !== null)
  return {
    published: published.map((part) => ({ ...part, because: `the line “${line}” says so` })),
    bylines: bylines.length === 0 && author ? [author] : bylines,
  }
}

/** What a page adds behind the date: the section, the time it takes to read. */
const fileNote = /\s+(?:in \p{Lu}[\p{L} &,]{2,30}?)?(?:\s*reading time:?.*|\s*\d+ mins? read)?$/iu

/** "Jane Doe Mar 19, 2025", "L'Orient Today / By L'Orient Today staff, 27 October 2022 11:48". */
function bylineAndDate(line: string, prepared: PreparedWorld): MetaLine | null {
  const [date] = absoluteDates(line, null).filter(({ precision }) => precision === 'day')
  if (!date || line.length > 120) return null
  const open = line
    .slice(0, date.start)
    .replace(
      /(?:\s*[,|/–—-]|\s+on|\s+at|\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|\s+(?:mon|tue|wed|thu|fri|sat|sun),?|\s*,)+\s*$/iu,
      '',
    )
    .trim()
  const published = open ? publishedIn(line.slice(date.start).replace(fileNote, '')) : null
  if (!published) return null
  const bylines = open.split(/\s+[/|]\s+/).map((part) => bylineIn(part, prepared, true))
  if (bylines.some((byline) => byline === null)) return null
  return {
    published: [{ ...published, because: `the line “${line}” says so` }],
    bylines: bylines.flatMap((byline) => byline ?? []).toReversed(),
  }
}

function one(
  line: string,
  prepared: PreparedWorld,
  afterHeadline: boolean,
  bare: boolean,
): MetaLine | null {
  const published = publishedIn(line, afterHeadline)
  if (published) return { published: [published], bylines: [] }
  const byline = bylineIn(line, prepared, bare && afterHeadline)
  return byline ? { published: [], bylines: [byline] } : null
}
