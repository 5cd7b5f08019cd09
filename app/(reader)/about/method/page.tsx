import { LevelMark } from '@/components/ui/level-mark'
import { assessmentLevels, type AssessmentLevel } from '@/domain/agreements/vocabulary'
import { pageMetadata } from '../../../_site/page-metadata'
import { StructuredData } from '../../../_site/structured-data'
import { pageThing } from '../../../_site/things'
import { about } from '../../../_site/trails'

const page = {
  path: '/about/method',
  title: 'Method',
  description:
    'How Entente sets levels, scores, deadlines and legal statuses, and how it counts evidence.',
}
export const metadata = pageMetadata(page)

const meanings: Record<AssessmentLevel, string> = {
  'not-initiated': 'Nothing has been done to carry it out. It counts 0.',
  minimum: 'First steps, which alone would not bring it about. It counts 1.',
  intermediate: 'Well under way, and not complete. It counts 2.',
  full: 'Carried out. It counts 3.',
  'unable-to-assess': 'There is too little to judge by. It counts in neither sum.',
  contested: 'The sources disagree on whether it was carried out. It counts in neither sum.',
}

export default function MethodPage() {
  return (
    <div className="flex max-w-measure flex-col gap-4">
      <StructuredData thing={pageThing('AboutPage', page)} trail={[about]} />
      <h1 className="text-2xl font-semibold tracking-tight md:text-3xl">Method</h1>
      <h2 className="mt-4 text-lg font-semibold">Commitments and their levels</h2>
      <p>
        A commitment is one promise that can be kept or broken by itself. An editor judges it as of
        a day, in words and with sources; a second editor reviews the judgement. The levels are
        those of the Kroc Peace Accords Matrix.
      </p>
      <dl className="flex flex-col gap-2">
        {assessmentLevels.map((level) => (
          <div
            key={level}
            className="grid gap-x-4 border-b border-rule pb-2 sm:grid-cols-[12rem_1fr]"
          >
            <dt>
              <LevelMark level={level} />
            </dt>
            <dd className="text-sm">{meanings[level]}</dd>
          </div>
        ))}
      </dl>
      <h2 className="mt-4 text-lg font-semibold">The score</h2>
      <p>
        The sum of the levels, divided by three times the number of commitments, times a hundred. In
        its strict form commitments nobody could assess count as 0; in its lenient form they are
        left out. The number of commitments assessed always stands beside it.
      </p>
      <h2 className="mt-4 text-lg font-semibold">Legal status</h2>
      <p>
        The status on a day follows from the acts up to that day: signing is not ratifying, one
        party’s ratification is not entry into force, one of many parties leaving does not end an
        agreement. An act known to the month or the year counts from the end of it. Where a party
        denies that an act has effect, the status is marked as contested.
      </p>
      <h2 className="mt-4 text-lg font-semibold">Lines of evidence</h2>
      <p>
        Three outlets that repeat one agency’s text are one line of evidence. Sources that relay the
        same origin, or come from the same outlet, are counted once.
      </p>
      <h2 className="mt-4 text-lg font-semibold">Dates</h2>
      <p>
        Every date is shown no more exactly than it is known: a day, a month or a year. Times are
        given in UTC.
      </p>
    </div>
  )
}
