import { EntityList, type NamedEntity } from '@/components/entities/entity-link'
import { directionOf } from '@/domain/articles/direction'
import { scoreOf } from '@/domain/agreements/implementation-score'
import { legalStatusOn, type StatusAct } from '@/domain/agreements/legal-status'
import type {
  AgreementForm,
  AssessmentLevel,
  InstrumentType,
  TextAvailability,
} from '@/domain/agreements/vocabulary'
import { labelOf } from '@/domain/labels'

type Head = {
  agreement: {
    title: string
    shortTitle: string
    instrumentType: InstrumentType
    form: AgreementForm
    subjects: string[]
    textAvailability: TextAvailability
    summary: string
    note: string | null
    registrationNumber: string | null
  }
  instrument: {
    titles: { value: string; language: string }[]
    parties: (NamedEntity & { role: string })[]
    acts: StatusAct[]
  }
  levels: (AssessmentLevel | null)[]
  /** ISO day. */
  on: string
}

/** The head of an agreement's page: what it is, who agreed, how it stands. */
export function StatusHead({ agreement, instrument, levels, on }: Head) {
  const parties = instrument.parties.filter(({ role }) => role === 'party')
  const status = legalStatusOn(instrument.acts, parties.length, on)
  const score = scoreOf(levels)
  return (
    <header className="grid gap-x-10 gap-y-6 lg:grid-cols-12">
      <div className="flex flex-col gap-3 lg:col-span-8">
        <p className="small-caps text-seal">{labelOf(agreement.instrumentType)}</p>
        <h1 className="text-2xl font-semibold tracking-tight md:text-4xl">
          {agreement.shortTitle}
        </h1>
        {agreement.title !== agreement.shortTitle && (
          <p className="text-muted italic">{agreement.title}</p>
        )}
        {instrument.titles.map(({ value, language }) => (
          <p
            key={value}
            lang={language}
            dir={directionOf(language)}
            className="text-start text-sm text-muted"
          >
            {value}
          </p>
        ))}
        <p className="max-w-measure text-lg">{agreement.summary}</p>
        {agreement.note && (
          <p className="max-w-measure font-sans text-sm text-muted">{agreement.note}</p>
        )}
      </div>
      <dl className="grid grid-cols-2 content-start gap-x-6 gap-y-3 border-y border-ink py-4 font-sans text-sm lg:col-span-4 lg:border-b-0">
        <Fact name="Parties">
          <EntityList entities={parties} />
        </Fact>
        <Fact name="Legal status">
          {labelOf(status.status)}
          {status.contested && ', contested'}
          <span className="block text-xs text-muted">{status.because}</span>
        </Fact>
        <Fact name="Carried out">
          {score ? (
            <>
              <span className="figures">{score.strict} %</span>
              <span className="block text-xs text-muted">
                {score.assessed} of {score.commitments} commitments assessed
                {score.lenient !== null &&
                  score.lenient !== score.strict &&
                  `; ${score.lenient} % of those`}
              </span>
            </>
          ) : (
            'No commitment recorded'
          )}
        </Fact>
        <Fact name="Text">{labelOf(agreement.textAvailability)}</Fact>
        <Fact name="Form">{labelOf(agreement.form)}</Fact>
        <Fact name="Subjects">{agreement.subjects.join(', ')}</Fact>
        {agreement.registrationNumber && (
          <Fact name="Registered">{agreement.registrationNumber}</Fact>
        )}
      </dl>
    </header>
  )
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="text-xs text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
