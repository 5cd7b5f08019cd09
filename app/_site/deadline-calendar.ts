import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import { listForCalendar, type Whose } from '@/db/queries/deadlines'
import { factPage } from '@/domain/agreements/fact-address'
import { deadlineEntry } from '@/domain/agreements/deadline-entry'
import { withDeadlines } from '@/domain/agreements/deadline-groups'
import { siteUrl } from './site-url'
import { today } from './today'

const halfADay = 12 * 60 * 60

/**
 * The deadlines of an agreement, of an entity or of all as a calendar to subscribe to (RFC 5545,
 * RFC 7986): a day each, which keeps its UID wherever it is moved.
 * @param path the page it belongs to, below the site
 */
export async function calendarResponse(
  { name, path }: { name: string; path: string },
  whose: Whose,
): Promise<Response> {
  const calendar = calendarOf({ name, path }, await listForCalendar(whose), today())
  return new Response(calendar, {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  })
}

/** @param on ISO day */
export function calendarOf(
  { name, path }: { name: string; path: string },
  commitments: Awaited<ReturnType<typeof listForCalendar>>,
  on: string,
): string {
  const site = siteUrl()
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Entente', product: 'Deadlines', language: 'EN' },
    ttl: halfADay,
    url: `${site}${path}`,
  })
  for (const commitment of withDeadlines(commitments, on)) {
    const { day, summary, description } = deadlineEntry(commitment)
    calendar.createEvent({
      id: `commitment-${commitment.id}@${new URL(site).hostname}`,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      summary,
      description,
      url: `${site}${factPage(commitment.agreementSlug, { section: 'commitments', id: commitment.id })}`,
      sequence: commitment.revision,
      stamp: commitment.revisedAt,
      lastModified: commitment.revisedAt,
      // Nobody is busy because a state has something to do.
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}
