import { ScoreChart } from '@/components/agreements/score/score-chart'
import { ScoreTable } from '@/components/agreements/score/score-table'
import { Empty } from '@/components/ui/empty'
import { SectionHead } from '@/components/ui/section-head'
import { fewerSteps } from '@/domain/agreements/score-steps'
import type { RecordPage } from './record-page'

const mostSteps = 60

/** How far an agreement was carried out, from its beginning to the day its page shows. */
export function ScoreSection({
  found: { standing, steps, on, asOf },
  title,
  addressOn,
}: {
  found: RecordPage
  title: string
  /** Of the same page on another day. */
  addressOn: (day: string) => string
}) {
  if (standing.levels.length === 0) return null
  const shown = fewerSteps(steps, mostSteps)
  return (
    <section aria-labelledby="score" className="flex flex-col gap-3">
      <SectionHead id="score" aside={counted(steps.length)}>
        How far, over time
      </SectionHead>
      {shown.length > 0 ? (
        <div className="grid gap-x-10 gap-y-4 lg:grid-cols-12">
          <div className="lg:col-span-7">
            <ScoreChart steps={shown} from={standing.begin} to={on} title={title} />
          </div>
          <div className="lg:col-span-5">
            <ScoreTable steps={shown} all={steps.length} addressOn={addressOn} />
          </div>
        </div>
      ) : (
        <Empty>
          {asOf
            ? 'No commitment had been assessed by then: there was no score to follow.'
            : 'No commitment has been assessed yet: there is no score to follow.'}
        </Empty>
      )}
    </section>
  )
}

const counted = (steps: number) =>
  steps > 0 && (steps === 1 ? 'Changed once' : `Changed on ${steps} days`)
