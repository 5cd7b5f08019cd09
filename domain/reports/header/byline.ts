import type { PreparedWorld } from '../../mentions/name-index'
import { outletNamed } from '../outlets'

export type BylineLine = {
  /** Who wrote it: people, or the outlet where no person is named. */
  byline: string
  outlet: string | null
  labelled: boolean
  because: string
}

const by =
  /^(?:by|written by|reported by|story by|author\s*:|reporter\s*:|from)\s+(?<who>.{2,120})$/i
const source = /^(?:source|agency|news agency|via|service)\s*[:|–-]\s*(?<who>.{2,80})$/i
const desk =
  /^(?<who>[\p{L}’' .-]{2,40}?)[,\s|/–-]+(?:staff(?: writers?)?|desk|agencies|newsroom|staff reporter|web desk|correspondent|online|english|international|political desk)$/iu
const person =
  "\\p{Lu}[\\p{L}.’'-]+(?: (?:\\p{Lu}[\\p{L}.’'-]*|al-\\p{Lu}[\\p{L}]+|bin|van|de|von))"
const peopleAnd = new RegExp(
  `^(?<people>${person}{1,3}(?:(?:, | and | & )${person}{1,3}){0,4})(?:\\s*[,|/–—-]+\\s*(?<outlet>[\\p{L}0-9.' ’&-]{2,40}))?$`,
  'u',
)

/** Reads a line that says who wrote the report, or null. */
export function bylineIn(line: string, prepared: PreparedWorld): BylineLine | null {
  if (line.length > 140 || /[.!?]$/.test(line.replace(/\b(?:Jr|Sr|Inc)\.$/, ''))) return null
  const words = line.replace(/^[—–-]+\s*/, '')
  const whole = outletNamed(words, prepared)
  if (whole)
    return {
      byline: whole,
      outlet: whole,
      labelled: false,
      because: `“${line}” is an outlet's name`,
    }
  const labelled = by.exec(words) ?? source.exec(words)
  if (labelled) {
    const who = labelled.groups!.who!.replace(/\s*@\w+/g, '').trim()
    // "By agreement of both sides …" is no byline: a name begins with a capital.
    if (!/^(?:the )?[\p{Lu}\d]/u.test(who) && !outletNamed(who, prepared)) return null
    return { ...named(who, prepared), labelled: true, because: `“${line}” says so` }
  }
  const staff = desk.exec(words)
  const outlet = staff ? outletNamed(staff.groups!.who!, prepared) : null
  if (staff && outlet)
    return {
      byline: line,
      outlet,
      labelled: false,
      because: `“${line}” names the desk of ${outlet}`,
    }
  const people = peopleAnd.exec(words)
  const of = people?.groups!.outlet ? outletNamed(people.groups.outlet, prepared) : null
  if (people && of) {
    return {
      byline: people.groups!.people!,
      outlet: of,
      labelled: false,
      because: `“${line}” names people and their outlet`,
    }
  }
  return null
}

function named(who: string, prepared: PreparedWorld): { byline: string; outlet: string | null } {
  const outlet = outletNamed(who, prepared)
  if (outlet) return { byline: outlet, outlet }
  const house = outletNamed(
    who.replace(/\s+(?:staff|newsroom|correspondents?|reporters?|desk|agencies).*$/i, ''),
    prepared,
  )
  if (house) return { byline: who, outlet: house }
  for (const mark of [/\s*[,|/]\s*/, /\s+(?:for|of|in|with)\s+/, /\s+[–—-]\s+/]) {
    const parts = who.split(mark)
    const at = parts.findIndex((part) => outletNamed(part, prepared))
    if (at > 0)
      return { byline: parts.slice(0, at).join(', '), outlet: outletNamed(parts[at]!, prepared) }
  }
  return { byline: who.replace(/\s*[|,]\s*$/, ''), outlet: null }
}
