import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { keepApart, takeBackApart } from '../../mutations/kept-apart'
import { addName } from '../../mutations/names'
import { keptApart } from '../../schema/index'
import { merging } from '../../testing/merging'
import { recordCast } from '../../testing/record-cast'
import { testDatabase } from '../../testing/test-database'
import { findLikelyDuplicates } from './duplicates'
import { findLikelyKnown } from './likely-known'

const { desk, owner } = testDatabase()
const cast = recordCast(desk)
const { mergeOf, person, organization } = merging(desk, cast)

const knownAs = (name: string, kind: 'person' | 'organization' = 'person') =>
  findLikelyKnown({ kind, names: [name], country: null, offices: [] })

test('a new name is held against every name on record, whatever its script and spelling', async () => {
  for (const name of [
    'Abbas Araghtchi',
    'Araqchi, Abbas',
    'A. Araghchi',
    'عباس عراقجی',
    'Аббас Аракчи',
  ]) {
    const [first] = await knownAs(name)
    expect(first, name).toMatchObject({ slug: 'abbas-araghchi', sure: 'close' })
    expect(first!.links, name).toBeGreaterThan(0)
    expect(
      first!.names.map(({ value }) => value),
      name,
    ).toContain('عباس عراقچی')
  }
  expect((await knownAs('IAEA', 'organization'))[0]).toMatchObject({ slug: 'iaea' })
  expect(await knownAs('Wolfgang Amadeus Nobody')).toEqual([])
})

test('two of one sound wait in the queue until they are merged or said to be two', async () => {
  const [a, b] = [await person('Zbigniew Kowalczyk'), await person('Zbigniev Kovalczyk')]
  await organization('Zbigniew Kowalczyk Ltd')
  const waiting = async () =>
    (await findLikelyDuplicates()).filter(({ one }) => one.id === a).map(({ other }) => other.id)
  expect(await waiting()).toEqual([b])

  expect(await keepApart(b, a, cast.mirela)).toBe(true)
  expect(await waiting()).toEqual([])
  const name = { kind: 'common', language: null, script: 'Latn' } as const
  await addName(b, { ...name, value: 'Z. Kovalczyk' }, cast.mirela)
  expect(await waiting()).toEqual([b])

  await keepApart(a, b, cast.joost)
  const [apart] = await desk.select().from(keptApart).where(eq(keptApart.oneId, a))
  expect(apart).toMatchObject({ byId: cast.joost })
  expect(await takeBackApart(apart!.id, cast.mirela)).toBe(true)
  expect(await waiting()).toEqual([b])

  await mergeOf(a, b)
  expect(await waiting()).toEqual([])
})

test('the queue is quick with five thousand entities of three names each', async () => {
  await owner.execute(sql`
    with made as (insert into entities (kind, slug, name)
      select 'person', 'many-' || n, initcap(translate(md5(n::text), '0123456789', 'ghijklmnop'))
        || ' ' || initcap(translate(md5((n % 4000)::text || 'x'), '0123456789', 'qrstuvwxyz'))
      from generate_series(1, 5000) n returning id, name)
    insert into names (entity_id, value, kind)
      select id, name || spelling, 'common' from made, unnest(array['', 'a', ' Bey']) spelling`)
  await owner.execute(sql`analyze names`)
  const began = performance.now()
  await findLikelyDuplicates()
  const took = performance.now() - began
  expect(took).toBeLessThan(2000)
})
