import { eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { FactSection } from '../../../domain/agreements/fact-address'
import { readSearch } from '../../../domain/search/query'
import { acts, agreements, claims, commitments, entities, events } from '../../schema/index'
import { testDatabase } from '../../testing/test-database'
import { standingOfFact } from '../facts'
import { searchFacts } from './search-facts'
import { wordsQuery } from './words'

const { owner } = testDatabase()

const found = async (typed: string) => searchFacts(await wordsQuery(readSearch(typed)), 100)
const addressesBy = async (typed: string) => (await found(typed)).map(({ address }) => address)
const tables = { acts, claims, commitments, events } as const

/** The first fact of a sort that a search finds; there is one. */
async function firstOf(section: FactSection, typed: string) {
  const fact = (await found(typed)).find((one) => one.section === section)
  if (!fact) throw new Error(`“${typed}” leads to none of the ${section}`)
  return fact
}

describe('the facts of the record', () => {
  it.each([
    ['commitments', 'disarms'],
    ['events', 'mirror documents'],
    ['claims', 'durable security'],
    ['acts', 'ratification'],
    ['acts', 'withdrawal united states'],
    ['acts', 'ratification Greece 2019'],
  ] as const)('%s are found by “%s”, the words marked', async (section, typed) => {
    const fact = await firstOf(section, typed)
    expect(fact.address).toBe(`/record/${section}/${fact.id}`)
    expect(fact.passage).toMatch(/\u0002[^\u0003]+\u0003/)
    expect(fact.agreement).not.toBe('')
  })

  it.each([
    ['commitments', 'disarms'],
    ['events', 'dolmabahce'],
    ['claims', 'durable security'],
    ['acts', 'ratification'],
  ] as const)(
    '%s that are withdrawn are found no more, and known to be gone',
    async (section, typed) => {
      const { id, address } = await firstOf(section, typed)
      expect((await standingOfFact(section, id))!.withdrawnAt).toBeNull()
      const table = tables[section]
      await owner
        .update(table)
        .set({ withdrawnAt: new Date(), withdrawalReason: 'a test' })
        .where(eq(table.id, id))
      expect(await addressesBy(typed)).not.toContain(address)
      expect((await standingOfFact(section, id))!.withdrawnAt).toBeInstanceOf(Date)
    },
  )

  it('of an agreement that is not published are found by nobody, and stand nowhere', async () => {
    const { id, address } = await firstOf('claims', 'macedonia')
    const [claim] = await owner
      .select({ agreementId: claims.agreementId })
      .from(claims)
      .where(eq(claims.id, id))
    await owner
      .update(agreements)
      .set({ publishedAt: null })
      .where(eq(agreements.id, claim!.agreementId))
    expect(await addressesBy('macedonia')).not.toContain(address)
    expect(await standingOfFact('claims', id)).toBeNull()
  })

  it('legal acts are found by the new names of their party and agreement, at once', async () => {
    const { id, address } = await firstOf('acts', 'denunciation Iraq')
    const [act] = await owner
      .select({ partyId: acts.partyId, agreementId: acts.agreementId })
      .from(acts)
      .where(eq(acts.id, id))
    expect(await addressesBy('Misrland')).toEqual([])
    await owner.update(entities).set({ name: 'Misrland' }).where(eq(entities.id, act!.partyId!))
    expect(await addressesBy('denunciation Misrland')).toContain(address)
    await owner
      .update(agreements)
      .set({ shortTitle: 'The Desert Accord' })
      .where(eq(agreements.id, act!.agreementId))
    expect(await addressesBy('Misrland desert')).toContain(address)
    await owner.execute(sql`update acts set note = 'Deposited in Aswan' where id = ${id}`)
    expect(await addressesBy('Aswan deposited')).toContain(address)
  })
})
