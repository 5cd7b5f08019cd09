import { formatDate, lastDayOf } from '../dates/format-date'
import { daysInWords, movedInWords } from './deadline'
import type { SetDeadline } from './deadline-groups'

type Promised = {
  statement: string
  agreementTitle: string
  obligors: { name: string }[]
  beneficiaries: { name: string }[]
  deadline: SetDeadline
}

/** What a calendar says of a deadline, and on which day. */
export type DeadlineEntry = {
  /** ISO day: the last one the date can mean. */
  day: string
  summary: string
  /** Lines. */
  description: string
}

/**
 * A deadline as a calendar has it. It counts no days, so that it stays the same until the deadline
 * passes, is moved or is met.
 */
export function deadlineEntry(promised: Promised): DeadlineEntry {
  const { statement, agreementTitle, obligors, beneficiaries, deadline } = promised
  const { due, moved } = deadline
  const day = lastDayOf(due)
  const parties = [`Owed by ${namesOf(obligors)}`, beneficiaries.length && namesOf(beneficiaries)]
  const lines = [
    obligors.length ? `${parties.filter(Boolean).join(' to ')}.` : null,
    `Under: ${agreementTitle}.`,
    due.precision === 'day'
      ? null
      : `Due in ${formatDate(due)}. No day is known: it stands on the last day of the ${due.precision}.`,
    ...moved.map((move) => `${capital(movedInWords(move))}.`),
    standing(deadline),
  ]
  return {
    day,
    summary: `${headOf(deadline)}: ${statement}`,
    description: lines.filter((line) => line !== null).join('\n'),
  }
}

function headOf({ state, due }: SetDeadline): string {
  if (state === 'met' || state === 'met-late') return 'Met'
  if (state === 'overdue') return 'Overdue'
  return due.precision === 'day' ? 'Due' : `Due by the end of ${formatDate(due)}`
}

function standing(deadline: SetDeadline): string | null {
  if (deadline.state === 'overdue') return 'The date has passed, and it is not on record as met.'
  if (deadline.state !== 'met' && deadline.state !== 'met-late') return null
  const late =
    deadline.state === 'met-late' ? `, ${daysInWords(deadline.days)} after it was due` : ''
  return `Judged as met on ${formatDate({ on: deadline.on, precision: 'day' })}${late}.`
}

const namesOf = (entities: { name: string }[]) => entities.map(({ name }) => name).join(', ')
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
