import { absoluteDates } from '../dates/absolute-dates'
import { latestDay } from '../dates/latest-day'
import { daysBetween } from '../dates/yearless'
import type { Layout } from '../layout'
import type { Paragraph } from '../paragraphs'
import type { PublishedAt, ReportReading } from '../report-reading'
import type { Dateline } from './dateline'
import { timeBeside } from './published'

/**
 * When a report was published: by its published line, by what the page says of itself, by its
 * dateline.
 * @param stamp the page's own description, ISO 8601
 * @param today ISO day before which a date without a year must lie; null where nobody knows
 */
export function publishedFrom(
  layout: Layout,
  dateline: Dateline | null,
  paragraphs: Paragraph[],
  stamp: string | null,
  today: string | null,
): ReportReading['published'] {
  const [line, ...others] = layout.published.toSorted(
    (a, b) =>
      Number(a.updated) - Number(b.updated) ||
      rank(b) - rank(a) ||
      // What stands above everything is often the day on which the page was looked at.
      Number(a.onTop) - Number(b.onTop),
  )
  const ofPlace = dateline?.day ? ofDateline(dateline, paragraphs, today) : null
  if (
    line &&
    !(ofPlace?.certainty === 'likely' && !line.labelled && isOther(line, ofPlace.value.on))
  ) {
    const { start, end } = line.line
    const { on } = line.value
    const timed = line.value.time
      ? line
      : (others.find(({ value, updated }) => !updated && value.on === on && value.time) ?? line)
    const doubtful =
      !line.labelled &&
      others.some((other) => !other.updated && isOther(other, on) && (line.onTop || !other.onTop))
    return {
      value: timed.value,
      spans: [{ start, end }],
      because: line.updated
        ? `${line.because}, of the last change`
        : doubtful
          ? `${line.because}, though another line has another day`
          : line.because,
      certainty: doubtful ? 'unsure' : line.updated ? 'likely' : line.certainty,
    }
  }
  return ofStamp(stamp) ?? ofPlace
}

const isOther = ({ value }: Layout['published'][number], on: string) =>
  Math.abs(daysBetween(value.on, on)) > 1

const rank = ({ certainty, value }: Layout['published'][number]) =>
  (certainty === 'certain' ? 2 : certainty === 'likely' ? 1 : 0) + (value.time ? 1 : 0)

function ofStamp(stamp: string | null): ReportReading['published'] {
  const match =
    /^(?<on>\d{4}-\d\d-\d\d)(?:[T ](?<time>\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s?(?<zone>Z|[+-]\d\d:?\d\d)?)?/.exec(
      stamp ?? '',
    )
  const { on, time, zone } = (match?.groups ?? {}) as Record<string, string | undefined>
  if (!on || absoluteDates(on, null).length === 0) return null
  return {
    value: {
      on,
      precision: 'day',
      time: time ?? null,
      zone: !time || !zone ? null : zone === 'Z' ? 'UTC' : zone.replace(/(\d\d):?(\d\d)$/, '$1:$2'),
    },
    spans: [],
    because: `the source of the page says “${stamp}”`,
    certainty: 'likely',
  }
}

function ofDateline(
  dateline: Dateline,
  paragraphs: Paragraph[],
  today: string | null,
): ReportReading['published'] {
  const found = (on: string, because: string, certainty: 'likely' | 'unsure') => {
    const value: PublishedAt = { on, precision: 'day', time: timeOn(on, paragraphs), zone: null }
    return { value, spans: [{ start: dateline.start, end: dateline.end }], because, certainty }
  }
  const day = dateline.day!
  const [written] = absoluteDates(day, null).filter(({ precision }) => precision === 'day')
  if (written) return found(written.on, 'the dateline gives the day', 'likely')
  const texts = paragraphs.slice(0, 60).map(({ text }) => text)
  const guess = latestDay(day, texts, today)
  return (
    guess &&
    found(guess.on, `the dateline gives “${day}” without a year: ${guess.because}`, 'unsure')
  )
}

/** The time on a line of the head that gives the dateline's day again, without a year. */
function timeOn(on: string, paragraphs: Paragraph[]): string | null {
  for (const { text } of paragraphs.slice(0, 8)) {
    if (text.length > 40) continue
    const [day] = absoluteDates(text, on)
    const time = day?.on === on ? timeBeside(text, day) : null
    if (time) return time
  }
  return null
}
