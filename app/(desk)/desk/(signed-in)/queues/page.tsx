import type { Metadata } from 'next'
import { requireEditor } from '@/auth/session'
import { DeskHead } from '@/components/desk/desk-frame'
import { ContradictionRows } from '@/components/desk/queues/contradiction-rows'
import { QueueRow, QueueSection } from '@/components/desk/queues/queue-section'
import { DateText } from '@/components/ui/date-text'
import { listContradictions } from '@/db/queries/desk/queues/contradictions'
import { listOldAssessments } from '@/db/queries/desk/queues/old-assessments'
import { listPassedDeadlines } from '@/db/queries/desk/queues/passed-deadlines'
import { daysInWords, deadlineOn } from '@/domain/agreements/deadline'
import { lastDayOf } from '@/domain/dates/format-date'
import { today } from '../../../../_site/today'

export const metadata: Metadata = { title: 'Queues' }

const most = 50

export default async function QueuesPage() {
  await requireEditor('agreements:write', '/desk/queues')
  const on = today()
  const [passed, old, contradictions] = await Promise.all([
    listPassedDeadlines(on),
    listOldAssessments(on),
    listContradictions(on),
  ])
  return (
    <>
      <DeskHead title="Queues">
        <a className="quiet-link" href="/desk/queues/evidence">
          Facts with a single line of evidence
        </a>
        <a className="quiet-link" href="/desk/duplicates">
          Entities that look like one
        </a>
      </DeskHead>
      <div className="flex flex-col gap-10">
        <QueueSection
          id="deadlines"
          title="Deadlines passed without an assessment"
          all={passed.length}
          none="Every commitment that fell due was judged since."
        >
          {passed.slice(0, most).map((one) => (
            <QueueRow key={one.commitmentId} {...assessed(one)}>
              due <DateText {...one.due} />, {passedBy(lastDayOf(one.due), on)} ago
            </QueueRow>
          ))}
        </QueueSection>
        <QueueSection
          id="old"
          title="Assessments older than 90 days with newer claims"
          all={old.length}
          none="Nothing was said since that an assessment does not know."
        >
          {old.slice(0, most).map((one) => (
            <QueueRow key={one.commitmentId} {...assessed(one)}>
              assessed as of <DateText on={one.asOf} precision="day" />;{' '}
              {one.newerClaims === 1 ? 'one claim' : `${one.newerClaims} claims`} since, the last on{' '}
              <DateText on={one.lastSaid} precision="day" />
            </QueueRow>
          ))}
        </QueueSection>
        <QueueSection
          id="contradictions"
          title="Contradictions nobody has judged since"
          all={contradictions.length}
          none="Nobody contradicts anybody."
        >
          <ContradictionRows contradictions={contradictions.slice(0, most)} />
        </QueueSection>
      </div>
    </>
  )
}

const assessed = (one: {
  commitmentId: number
  statement: string
  agreementId: number
  agreement: string
}) => ({
  what: one.statement,
  agreement: one.agreement,
  href: `/desk/agreements/${one.agreementId}/assessments/new?commitment=${one.commitmentId}`,
  action: 'Assess it',
})

function passedBy(due: string, on: string): string {
  const deadline = deadlineOn({ due: { on: due, precision: 'day' }, assessments: [] }, on)
  return 'days' in deadline ? daysInWords(deadline.days) : ''
}
