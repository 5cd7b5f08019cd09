import { commitmentKind } from '@/db/facts/commitments'
import {
  changeCommitment as change,
  recordCommitment as record,
  restoreCommitment as restore,
  withdrawCommitment as withdraw,
} from '@/db/mutations/commitments'
import { commitmentBases } from '@/domain/agreements/vocabulary'
import { typedDate } from '../dates'
import { describeFact } from '../fact-form'
import { choice, optionalDate, optionalText, text } from '../fields'
import { actors, entities, pick } from '../record-fields'

export const commitments = describeFact({
  noun: 'commitments',
  one: 'commitment',
  title: 'Commitments',
  kind: commitmentKind,
  ...{ record, change, withdraw, restore },
  fields: {
    statement: text('What was promised', {
      max: 1000,
      rows: 3,
      hint: 'One promise, in our own words. Two promises are two commitments.',
    }),
    obligors: entities('Who owes it', actors, { needed: true }),
    beneficiaries: entities('To whom it is owed', actors),
    due: optionalDate('Due', { hint: 'Empty: no date was set. 19 March 2023, March 2023, 2023.' }),
    basis: choice('On what we know it', commitmentBases),
    provision: pick('From which provision of the text', 'provisions', { none: 'None on record' }),
    note: optionalText('Note', { max: 1000, rows: 2 }),
  },
  said: ({ statement, obligors, beneficiaries, due, basis, provision, note }) => ({
    statement,
    obligorIds: obligors,
    beneficiaryIds: beneficiaries,
    dueOn: due?.on ?? null,
    duePrecision: due?.precision ?? null,
    basis,
    provisionId: provision,
    note,
  }),
  typed: (
    { statement, obligorIds, beneficiaryIds, dueOn, duePrecision, basis, provisionId, note },
    names,
  ) => ({
    statement,
    obligors: names.entities(obligorIds),
    beneficiaries: names.entities(beneficiaryIds),
    due: typedDate(dueOn, duePrecision),
    basis,
    provision: String(provisionId ?? ''),
    note: note ?? '',
  }),
  entityIds: ({ obligorIds, beneficiaryIds }) => [...obligorIds, ...beneficiaryIds],
  line: ({ statement, obligorIds, dueOn, duePrecision }, names) => {
    const due = dueOn ? `, due ${typedDate(dueOn, duePrecision)}` : ''
    return `${names.entities(obligorIds).join(', ')}: ${statement}${due}`
  },
})
