import { assessmentKind } from '@/db/facts/commitments'
import {
  changeAssessment as change,
  recordAssessment as record,
  restoreAssessment as restore,
  withdrawAssessment as withdraw,
} from '@/db/mutations/assessments'
import { assessmentDirections, assessmentLevels } from '@/domain/agreements/vocabulary'
import { labelOf } from '@/domain/labels'
import { typedDate } from '../dates'
import { describeFact } from '../fact-form'
import { choice, date, text } from '../fields'
import { pick } from '../record-fields'

export const assessments = describeFact({
  noun: 'assessments',
  one: 'assessment',
  title: 'Assessments',
  kind: assessmentKind,
  ...{ record, change, withdraw, restore },
  fields: {
    commitment: pick('Of which commitment', 'commitments'),
    asOf: date('As of', { hint: 'The day on which this is how it stands: 19 March 2023.' }),
    level: choice('How far it is carried out', assessmentLevels),
    direction: choice('Where it is going', assessmentDirections, { none: 'Not said' }),
    narrative: text('Why', {
      max: 3000,
      rows: 5,
      hint: 'What was done and what was not, so that a reader can follow the judgement.',
    }),
  },
  faults: ({ asOf }) => ({
    asOf: asOf.precision !== 'day' && 'An assessment holds for a day: give day, month and year.',
  }),
  said: ({ commitment, asOf, ...same }) => ({ ...same, commitmentId: commitment, asOf: asOf.on }),
  typed: ({ commitmentId, asOf, level, direction, narrative }) => ({
    commitment: String(commitmentId),
    asOf: typedDate(asOf, 'day'),
    level,
    direction: direction ?? '',
    narrative,
  }),
  line: ({ asOf, level, direction, narrative }) => {
    const going = direction ? `, ${labelOf(direction).toLowerCase()}` : ''
    const beginning = narrative.length > 120 ? `${narrative.slice(0, 120)} …` : narrative
    return `${typedDate(asOf, 'day')}: ${labelOf(level).toLowerCase()}${going}. ${beginning}`
  },
})
