import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { participationKind } from '../facts/instrument'
import { findInstrument } from '../queries/agreement-record'
import { listFacts } from '../queries/desk/facts'
import { articleCountries, coverage, entities } from '../schema/index'
import { recordCast, hiddenPerson, cite, idOf, lastAudit } from '../testing/record-cast'
import { testDatabase } from '../testing/test-database'
import { beginArticle, type DraftText } from './drafts'
import { recordParticipation, withdrawParticipation } from './participations'
import { publishEdition } from './publication'
import { recordSigning } from './signings'

const { desk } = testDatabase()
const cast = recordCast(desk)

test('a person nobody could see comes out with the published record that names them', async () => {
  const personId = await hiddenPerson('a-signatory', cast.mirela)
  const signing = {
    personId,
    officeThen: 'Minister of Examples',
    onBehalfOfId: cast.ukraine,
    capacity: 'signatory',
    on: '2022-07-22',
    precision: 'day',
    placeId: null,
    note: null,
  } as const
  const id = idOf(await recordSigning(cast.grain, signing, cite(cast.known), cast.mirela))
  const seen = (await findInstrument(cast.grain)).signings.find((one) => one.id === id)
  expect(seen).toMatchObject({ person: { name: 'a-signatory' }, onBehalfOf: { name: 'Ukraine' } })
  expect(await lastAudit(desk)).toMatchObject({ detail: { cameOut: [personId] } })
})

test('a part is had once in a role; withdrawn it is out of sight, and can be had again', async () => {
  const personId = await hiddenPerson('a-witness', cast.mirela)
  const said = { entityId: personId, role: 'witness', position: null, note: null } as const
  const id = idOf(await recordParticipation(cast.grain, said, cite(cast.known), cast.mirela))
  const noted = { ...said, note: 'Stood at the back.' }
  expect(await recordParticipation(cast.grain, noted, cite(cast.known), cast.mirela)).toBe(
    'doubled',
  )
  const parts = async () => (await findInstrument(cast.grain)).parties.map(({ name }) => name)
  expect((await parts()).at(-1)).toBe('a-witness')

  expect(await withdrawParticipation(cast.grain, id, 'Confused with another.', cast.mirela)).toBe(
    true,
  )
  expect(await parts()).not.toContain('a-witness')
  expect(
    idOf(await recordParticipation(cast.grain, noted, cite(cast.known), cast.mirela)),
  ).not.toBe(id)
  expect(
    (await listFacts(participationKind, cast.grain)).filter((one) => one.withdrawnAt),
  ).toHaveLength(1)
})

test('the articles about an agreement stand under the country that becomes a party, until that is withdrawn', async () => {
  const articleId = await publishedArticleAbout(cast.grain)
  const iceland = await desk.query.entities.findFirst({ where: eq(entities.isoCode, 'IS') })
  const said = { entityId: iceland!.id, role: 'party', position: null, note: null } as const
  const articlesOfIceland = () =>
    desk
      .select({ articleId: articleCountries.articleId })
      .from(articleCountries)
      .where(eq(articleCountries.countryId, iceland!.id))
  expect(await articlesOfIceland()).toEqual([])
  const id = idOf(await recordParticipation(cast.grain, said, cite(cast.known), cast.mirela))
  expect(await articlesOfIceland()).toContainEqual({ articleId })
  await withdrawParticipation(cast.grain, id, 'It is no party.', cast.mirela)
  expect(await articlesOfIceland()).toEqual([])
})

async function publishedArticleAbout(agreementId: number): Promise<number> {
  const text = {
    kind: 'news',
    language: 'en',
    kicker: null,
    headline: 'An example article',
    standfirst: '',
    dateline: null,
    datelinePlaceId: null,
    byline: '',
    body: { type: 'doc', content: [] },
  } satisfies DraftText
  const articleId = await beginArticle(text, '00000000-0000-4000-8000-000000000001', cast.mirela)
  const edition = await desk.query.editions.findFirst({
    where: (row) => eq(row.articleId, articleId),
  })
  await desk.insert(coverage).values({ editionId: edition!.id, agreementId, role: 'reports-on' })
  await publishEdition(edition!.id, { id: cast.mirela }, 'For the test.')
  return articleId
}
