import type { SetDeadline } from '../agreements/deadline-groups'
import { factAddress } from '../agreements/fact-address'
import { machineDate } from '../dates/format-date'
import { csvText } from '../imports/cells'
import type { ExportHead } from '../imports/exported'

type Named = { name: string }

/** A commitment with a date, as it is given out. */
export type ExportedDeadline = {
  id: number
  statement: string
  agreementTitle: string
  obligors: Named[]
  beneficiaries: Named[]
  deadline: SetDeadline
}

const columns = [
  ...['due', 'state', 'days', 'met_on', 'moved_from', 'commitment', 'owed_by', 'owed_to'],
  ...['agreement', 'address', 'note'],
]

/** Deadlines as CSV, in their order; the last row says where they are from and of which day. */
export function deadlinesCsv(deadlines: ExportedDeadline[], head: ExportHead): string {
  const about = `${head.terms} From ${head.from}, as of ${head.asOf}.`
  return csvText([
    columns,
    ...deadlines.map((one) => {
      const { days, metOn, movedFrom, owedBy, owedTo, ...said } = plain(one, head)
      return [
        ...[said.due, said.state, days === null ? '' : String(days), metOn ?? ''],
        ...[movedFrom.join('; '), said.commitment, owedBy.join('; '), owedTo.join('; ')],
        ...[said.agreement, said.address, ''],
      ]
    }),
    columns.map((name) => (name === 'note' ? about : '')),
  ])
}

/** The same for programs. Dates are as exact as they are known: 2023-03-19, 2023-03, 2023. */
export const deadlinesJson = (deadlines: ExportedDeadline[], head: ExportHead) => ({
  ...head,
  deadlines: deadlines.map((one) => plain(one, head)),
})

/** `days`: until it is due, since it was, or between the two days where it was met late. */
function plain({ deadline, ...one }: ExportedDeadline, { from }: ExportHead) {
  return {
    due: machineDate(deadline.due),
    state: deadline.state,
    days: 'days' in deadline ? deadline.days : null,
    metOn: 'on' in deadline ? deadline.on : null,
    movedFrom: deadline.moved.map(({ from: before }) => machineDate(before)),
    commitment: one.statement,
    owedBy: namesOf(one.obligors),
    owedTo: namesOf(one.beneficiaries),
    agreement: one.agreementTitle,
    address: `${from}${factAddress('commitments', one.id)}`,
  }
}

const namesOf = (entities: Named[]) => entities.map(({ name }) => name)
