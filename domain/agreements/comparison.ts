import { formatDate } from '../dates/format-date'
import { labelOf } from '../labels'
import { evidenceAnswer } from './answers'
import type { AnswersOn } from './answers-on'
import type { DatedAct } from './dated-record'
import { linesOfEvidence, type Evidence } from './lines-of-evidence'
import type { AgreementForm, InstrumentType, RelationType, TextAvailability } from './vocabulary'

/** What one side of a comparison shows. */
export type Compared = {
  instrumentType: InstrumentType
  form: AgreementForm
  subjects: string[]
  textAvailability: TextAvailability
  registrationNumber: string | null
  /** Up to the day. */
  acts: DatedAct[]
  answers: AnswersOn
  sources: Evidence[]
  /** To the other one of the two. */
  relations: { type: RelationType; note: string | null }[]
}

export type ComparedRow = {
  name: string
  /** What stands on each side, a line each; none: nothing is on record. */
  lines: [string[], string[]]
  same: boolean
}

/** Two agreements, or one on two days, point by point in words. */
export function comparisonOf(a: Compared, b: Compared): ComparedRow[] {
  return points.map(([name, linesOf]) => {
    const lines: [string[], string[]] = [linesOf(a), linesOf(b)]
    return { name, lines, same: lines[0].join('\n') === lines[1].join('\n') }
  })
}

const points: [string, (side: Compared) => string[]][] = [
  ['Instrument', ({ instrumentType }) => [labelOf(instrumentType)]],
  ['Form', ({ form }) => [labelOf(form)]],
  ['Signed', signedIn],
  ['Legal status', ({ answers }) => [answers.statusAnswer]],
  [
    'Parties, and how it stands for each',
    ({ answers }) =>
      answers.status.parties.map(
        ({ party, status }) => `${party.name}: ${labelOf(status).toLowerCase()}`,
      ),
  ],
  ['Legal acts', ({ acts }) => acts.map(actInWords)],
  ['Carried out', carriedOut],
  ['Commitments', ({ answers }) => answers.commitments.map(commitmentInWords)],
  ['Subjects', ({ subjects }) => subjects.toSorted()],
  ['Text', ({ textAvailability }) => [labelOf(textAvailability)]],
  ['Registered', ({ registrationNumber }) => (registrationNumber ? [registrationNumber] : [])],
  [
    'Evidence for acts and text',
    ({ sources }) =>
      sources.length ? [evidenceAnswer(sources.length, linesOfEvidence(sources))] : [],
  ],
  [
    'To the other one',
    ({ relations }) =>
      relations.map(({ type, note }) => [labelOf(type), note].filter(Boolean).join(': ')),
  ],
]

function signedIn({ acts }: Compared): string[] {
  const first = acts.find(({ type }) => type === 'signature' || type === 'adoption')
  return first ? [formatDate(first)] : []
}

function carriedOut({ answers: { scoreAnswer, formula } }: Compared): string[] {
  if (!formula) return [scoreAnswer]
  const lenient = formula.lenient ? ` Of those assessed: ${formula.lenient}.` : ''
  return [scoreAnswer, `Of all: ${formula.strict}.${lenient}`]
}

const actInWords = (act: DatedAct) =>
  `${formatDate(act)}: ${labelOf(act.type).toLowerCase()}${act.party ? ` by ${act.party.name}` : ''}${act.contested ? ' (contested)' : ''}`

function commitmentInWords({ statement, assessment, answer }: AnswersOn['commitments'][number]) {
  const level = assessment ? labelOf(assessment.level) : 'Not assessed'
  return `${statement} ${level}. ${answer}`
}
