import type { Certainty, PublishedAt } from '../report-reading'
import { absoluteDates, withAsciiDigits } from '../dates/absolute-dates'
import { sectionNames } from './sections'

export type PublishedLine = {
  value: PublishedAt
  because: string
  certainty: Certainty
  /** It says what its date is the date of ("Published:"). */
  labelled: boolean
  /** Says when it was changed, not when it was published. */
  updated: boolean
}

const label =
  /^[\W_]*(?<label>first published|originally published|published|publication date|publish date|publish time|posted|last updated?|last modified|updated|update|modified|created|date|time|news date|release date|issued|publié|mis à jour|veröffentlicht|publicado|انتشار|تاریخ انتشار|تاريخ النشر|آخر تحديث|نشر|نُشر)\s*(?:on|at|in|le|am|el|:|\||-|–)?\s*(?::|-)?\s*/iu
/** Words that open sentences too: with them the line has to hold nothing but the date. */
const weakLabel = /^(?:date|time|created|update|updated|modified|issued|posted|published|نشر)$/i
const clock =
  /(?<![\d:.-])(?<hour>[01]?\d|2[0-3])[:.h](?<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:\s?(?:(?<half>[ap])\.?m\.?|(?<arabicHalf>[مص]))(?![\p{L}]))?/iu
const rest =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:gmt|utc)(?:[+−]?\d{1,2})?|\+\d{1,2}|z|t|at|on|local time|time|[a-z]{2,4}t|hrs?|edition|\d{1,2}(?:st|nd|rd|th)?|[+-]\d{1,2}(?::?\d{2})?|tehran|baghdad|beijing|moscow|erbil|makkah|riyadh|[ap]\.?m\.?|\(|\)|ago|by|is|ad|ce|tt|à|um|uhr|a las|в|updated?|last|first|published|created|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الساعة|یکشنبه|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه|ساعت|م|ص|г|года)$/iu

/** What a line adds on a later change: "· Updated 3 hours ago", "[ Last Update: … ]". */
const changed = /[[(|·•,\s-]*(?:last[ -])?updat(?:ed?|e)\b.*$/iu
/** The same day in the Islamic calendar, beside it. */
const hijri = /\s*[ـ,/–-]?\s*\d{1,2}\s+\p{L}+(?:[ -]\p{L}+)?\s+1[34]\d\d\s*(?:AH|هـ?)/giu

/** Zones a report may name. Letters that mean different zones in different countries are not here. */
const zones: Record<string, string> = {
  gmt: 'UTC',
  utc: 'UTC',
  z: 'UTC',
  est: '-05:00',
  edt: '-04:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  trt: '+03:00',
  irst: '+03:30',
  pkt: '+05:00',
  eat: '+03:00',
  'tehran time': 'Asia/Tehran',
  'baghdad time': 'Asia/Baghdad',
  'erbil time': 'Asia/Baghdad',
  'makkah time': 'Asia/Riyadh',
  'riyadh time': 'Asia/Riyadh',
  'beijing time': 'Asia/Shanghai',
  'moscow time': 'Europe/Moscow',
}

/**
 * Reads a line that says when the report was published, or null when it says something else: it
 * has to bear a label ("Published:") or consist of nothing but a date and a time.
 * @param afterHeadline there a section may stand behind the date ("17 July 2023 Peace and Security")
 */
export function publishedIn(line: string, afterHeadline = false): PublishedLine | null {
  if (line.length > 160) return null
  const labelled = label.exec(line)
  const plain = withAsciiDigits(line)
    .replace(/(\d)T(\d\d:)/, '$1 $2')
    .replace(hijri, '')
  const [date] = absoluteDates(plain, null).filter(({ precision }) => precision === 'day')
  if (!date) return null
  const around = `${plain.slice(0, date.start)} ${plain.slice(date.end)}`
  const labelText = labelled?.groups!.label ?? ''
  const updated = /updat|modif|mis à jour|تحديث/i.test(labelText)
  const strong = labelled && (!weakLabel.test(labelText) || /[:|]\s*$/.test(labelled[0]))
  const bare = labelled
    ? around.slice(labelled[0].length <= date.start ? labelled[0].length : 0)
    : around
  const nothingElse = isNothingElse(bare.replace(changed, ' '))
  if (!nothingElse && !(strong && isShort(bare)) && !(afterHeadline && isSectioned(plain, date)))
    return null
  // The time of a later change is not that of publication.
  const said = labelled && updated ? around : around.replace(changed, ' ')
  const time = clock.exec(said)
  const zone = time ? zoneIn(said.slice(time.index + time[0].length)) : null
  return {
    value: { on: date.on, precision: 'day', time: time ? timeOf(time.groups!) : null, zone },
    because:
      date.certainty === 'unsure'
        ? date.because
        : labelled
          ? `the line “${line}” says so`
          : `the line “${line}” holds a date and nothing else`,
    certainty:
      date.certainty === 'certain'
        ? labelled && nothingElse
          ? 'certain'
          : 'likely'
        : date.certainty,
    updated,
    labelled: labelled !== null,
  }
}

function isNothingElse(around: string): boolean {
  const words = around
    .replace(clock, ' ')
    .split(/[\s,|•·/–—:()[\]،ـ.-]+/u)
    .filter(Boolean)
  return words.length <= 6 && words.every((word) => rest.test(word))
}

/** Behind a label with its colon a few words more may stand: an author, a section. */
const isShort = (around: string) => around.replace(changed, '').length < 60

/** A date that opens a line, and a section's name behind it. */
function isSectioned(line: string, date: { start: number; end: number }): boolean {
  const behind = line.slice(date.end).trim().toLowerCase()
  return date.start === 0 && sectionNames.has(behind)
}

/** The clock time of a line that says nothing else beside a day without its year ("13 MAR, 16:50"), or null. */
export function timeBeside(line: string, day: { start: number; end: number }): string | null {
  const around = `${line.slice(0, day.start)} ${line.slice(day.end)}`
  const time = clock.exec(around)
  return time && isNothingElse(around) ? timeOf(time.groups!) : null
}

function timeOf({ hour, minute, half, arabicHalf }: Record<string, string>): string {
  const number = Number(hour)
  const afternoon = half ? half.toLowerCase() === 'p' : arabicHalf === 'م'
  const shifted = half || arabicHalf ? (number % 12) + (afternoon ? 12 : 0) : number
  return `${String(shifted).padStart(2, '0')}:${minute}`
}

/** @returns an offset, an IANA zone or UTC; null where none is named or the letters mean several */
function zoneIn(after: string): string | null {
  const offset =
    /(?:gmt|utc|^)\s?(?<sign>[+-−])\s?(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?(?!\d)/i.exec(
      after.trim(),
    )
  if (offset) {
    const { sign, hours, minutes } = offset.groups as Record<string, string>
    return `${sign === '+' ? '+' : '-'}${hours!.padStart(2, '0')}:${minutes ?? '00'}`
  }
  const named =
    /^[\s,(]*(?<name>(?:tehran|baghdad|erbil|makkah|riyadh|beijing|moscow) time|[a-z]{1,4})(?![\p{L}])/iu.exec(
      after,
    )
  return zones[named?.groups!.name!.toLowerCase() ?? ''] ?? null
}
