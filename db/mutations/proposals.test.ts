import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { findReviewsWanted } from '../queries/desk/reviews-wanted'
import { commitments, editions } from '../schema/index'
import { cite, idOf, recordCast } from '../testing/record-cast'
import { testDatabase } from '../testing/test-database'
import { recordAssessment, withdrawAssessment } from './assessments'
import { takeReport, type Decided } from './drafts'
import { moveEdition } from './editions'
import { decideProposals } from './proposals'
import { receiveReport } from './reports'

const { desk } = testDatabase()
const cast = recordCast(desk)

test('a commitment to look at again waits until a newer assessment of it is recorded', async () => {
  const commitmentId = await commitmentOfGrain()
  const { reportId } = await takenReport('Ships wait.', lookAgainAt(commitmentId, 'open'))
  expect(await waiting()).not.toContain(commitmentId)

  await decideProposals(reportId, [lookAgainAt(commitmentId, 'accepted')], cast.mirela)
  expect(await waiting()).toContain(commitmentId)
  const found = (await findReviewsWanted(50)).filter((one) => one.commitmentId === commitmentId)
  expect(found).toMatchObject([{ reportId, agreementId: cast.grain }])

  const said = {
    commitmentId,
    asOf: '2023-07-01',
    level: 'minimum',
    direction: null,
    narrative: 'Some ships sailed, others waited.',
  } as const
  const id = idOf(await recordAssessment(cast.grain, said, cite(cast.known), cast.joost))
  expect(await waiting()).not.toContain(commitmentId)

  await withdrawAssessment(cast.grain, id, 'It was of another week.', cast.joost)
  expect(await waiting()).toContain(commitmentId)
})

test('two reports give cause once, and one whose article was spiked gives none', async () => {
  const commitmentId = await commitmentOfGrain()
  const accepted = lookAgainAt(commitmentId, 'accepted')
  const first = await takenReport('Ships wait again.', accepted)
  const second = await takenReport('Ships wait for the third time.', accepted)
  const causes = async () =>
    (await findReviewsWanted(50)).filter((one) => one.commitmentId === commitmentId)
  expect(await causes()).toMatchObject([{ reportId: second.reportId }])
  for (const { articleId } of [second, first]) await spike(articleId)
  expect((await causes()).map(({ reportId }) => reportId)).not.toContain(first.reportId)
})

const waiting = async () => (await findReviewsWanted(50)).map(({ commitmentId }) => commitmentId)

async function commitmentOfGrain(): Promise<number> {
  const [one] = await desk
    .select({ id: commitments.id })
    .from(commitments)
    .where(eq(commitments.agreementId, cast.grain))
    .orderBy(sql`id`)
  return one!.id
}

const lookAgainAt = (commitmentId: number, decision: Decided['decision']): Decided => ({
  key: 'review-1',
  kind: 'review',
  decision,
  content: { agreementId: cast.grain, commitmentId },
})

/** A report that was made into a draft, with one proposal. */
async function takenReport(text: string, proposal: Decided) {
  const received = { text, outlet: null, url: null, zone: null }
  const { id: reportId } = await receiveReport(received, cast.mirela)
  const { articleId } = await takeReport(
    reportId,
    {
      kind: 'news',
      language: 'en',
      kicker: null,
      headline: text,
      standfirst: '',
      dateline: null,
      datelinePlaceId: null,
      byline: '',
      body: { type: 'doc', content: [] },
      zone: null,
      mentions: [],
      newEntities: [],
      newNames: [],
      coverage: [],
      proposals: [proposal],
      source: {
        outlet: 'A wire of the tests',
        outletId: null,
        title: null,
        url: null,
        published: { on: '2023-07-01', precision: 'month' },
        type: 'wire',
        language: 'en',
      },
    },
    cast.mirela,
  )
  return { reportId, articleId }
}

async function spike(articleId: number) {
  const [edition] = await desk
    .select({ id: editions.id })
    .from(editions)
    .where(eq(editions.articleId, articleId))
  expect(await moveEdition(edition!.id, 'spike', null, { id: cast.mirela })).toBe(true)
}
