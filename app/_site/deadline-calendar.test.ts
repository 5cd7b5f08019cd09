import ICAL from 'ical.js'
import { beforeEach, expect, test } from 'vitest'
import { calendarOf } from './deadline-calendar'

type Held = Parameters<typeof calendarOf>[1][number]

const about = { name: 'Entente: deadlines of Iraq', path: '/countries/iraq' }
const iraq = { id: 2, kind: 'country', slug: 'iraq', name: 'Iraq' } as const
const camps = {
  id: 12,
  statement: 'Disarm the groups, close their camps; move them away',
  agreementId: 1,
  agreementSlug: 'iran-iraq-border-security-2023',
  agreementTitle: 'Border security agreement',
  due: { on: '2023-09-19', precision: 'day' },
  obligors: [{ ...iraq, commitmentId: 12, side: 'obligor' }],
  beneficiaries: [],
  assessments: [],
  extensions: [],
  revision: 3,
  revisedAt: new Date('2023-09-01T10:20:30Z'),
} satisfies Held

beforeEach(() => {
  process.env.SITE_URL = 'https://entente.example'
  return () => delete process.env.SITE_URL
})

const textOf = (commitments: Held[], on = '2023-09-01') => calendarOf(about, commitments, on)

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as never)
  return {
    name: calendar.getFirstPropertyValue('x-wr-calname'),
    refresh: String(calendar.getFirstPropertyValue('refresh-interval')),
    events: calendar.getAllSubcomponents('vevent').map((event) => ({
      uid: event.getFirstPropertyValue('uid'),
      day: String(event.getFirstPropertyValue('dtstart')),
      isDate: (event.getFirstPropertyValue('dtstart') as ICAL.Time).isDate,
      summary: String(event.getFirstPropertyValue('summary')),
      description: String(event.getFirstPropertyValue('description')),
      url: event.getFirstPropertyValue('url'),
      sequence: event.getFirstPropertyValue('sequence'),
      modified: String(event.getFirstPropertyValue('last-modified')),
    })),
  }
}

test('another program reads a deadline as a day with its commitment’s address', () => {
  expect(read(textOf([camps]))).toMatchObject({
    name: 'Entente: deadlines of Iraq',
    refresh: 'PT12H',
    events: [
      {
        uid: 'commitment-12@entente.example',
        day: '2023-09-19',
        isDate: true,
        summary: 'Due: Disarm the groups, close their camps; move them away',
        description: 'Owed by Iraq.\nUnder: Border security agreement.',
        url: 'https://entente.example/agreements/iran-iraq-border-security-2023/commitments/12',
        sequence: 3,
        modified: '2023-09-01T10:20:30Z',
      },
    ],
  })
})

test('a moved deadline moves under the same UID and says by whom', () => {
  const extension = {
    on: '2023-09-10',
    precision: 'day',
    dueOn: { on: '2023-10-19', precision: 'day' },
    by: 'Iraq',
  } as const
  const [event] = read(textOf([{ ...camps, extensions: [extension] }], '2023-09-12')).events
  expect(event).toMatchObject({ uid: 'commitment-12@entente.example', day: '2023-10-19' })
  expect(event!.description).toContain(
    'Extended from 19 September 2023 to 19 October 2023 by Iraq.',
  )
})

test('what is known to the month stands on its last day and says so', () => {
  const due = { on: '2023-02-01', precision: 'month' } as const
  const [event] = read(textOf([{ ...camps, due }], '2023-01-01')).events
  expect(event).toMatchObject({ day: '2023-02-28' })
  expect(event!.summary).toMatch(/^Due by the end of February 2023: /)
  expect(event!.description).toContain('it stands on the last day of the month')
})

test('what is met stays, as met; what has passed is overdue', () => {
  const met = { ...camps, assessments: [{ asOf: '2023-10-01', level: 'full' as const }] }
  expect(read(textOf([met], '2024-01-01')).events[0]!.description).toContain(
    'Judged as met on 1 October 2023, 12 days after it was due.',
  )
  expect(read(textOf([camps], '2023-09-20')).events[0]!.summary).toMatch(/^Overdue: /)
})

test('it stays the same from day to day until something comes to pass', () => {
  expect(textOf([camps], '2023-09-02')).toBe(textOf([camps], '2023-09-18'))
  expect(textOf([camps], '2023-10-02')).toBe(textOf([camps], '2024-10-02'))
})

test('lines end in CRLF and hold 75 octets at most, in any script', () => {
  const statement = 'خلع سلاح گروه‌ها، بستن اردوگاه‌ها; انتقال آنان 🕊️ '.repeat(12).trim()
  const text = textOf([{ ...camps, statement }])
  const lines = text.split('\r\n')
  expect(text).not.toMatch(/[^\r]\n/)
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  expect(read(text).events[0]!.summary).toBe(`Due: ${statement}`)
})
