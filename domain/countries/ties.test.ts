import { expect, it } from 'vitest'
import { tiesOf, type TiedCountry } from './ties'

const country = (id: number, name: string): TiedCountry => ({
  id,
  name,
  slug: name.toLowerCase(),
  isoCode: name.slice(0, 2).toUpperCase(),
})
const [iran, iraq, kuwait] = [country(1, 'Iran'), country(2, 'Iraq'), country(3, 'Kuwait')]
const parts = (agreementId: number, ...countries: TiedCountry[]) =>
  countries.map((one) => ({ agreementId, country: one }))

it('two countries are tied by the agreements that are theirs alone', () => {
  const { ties } = tiesOf(
    [...parts(1, iraq, iran), ...parts(2, iran, iraq), ...parts(3, iran, iraq, kuwait)],
    new Set(),
  )
  expect(ties).toEqual([{ a: iran, b: iraq, agreements: 2 }])
})

it('an agreement of many counts for each of them, and ties none', () => {
  const { countries, ties } = tiesOf(parts(1, iran, iraq, kuwait), new Set())
  expect(
    countries.map(({ name, agreements, partners }) => [name, agreements, partners.length]),
  ).toEqual([
    ['Iran', 1, 2],
    ['Iraq', 1, 2],
    ['Kuwait', 1, 2],
  ])
  expect(ties).toEqual([])
})

it('an agreement that an organization is a party to is not of two countries alone', () => {
  expect(tiesOf(parts(1, iran, iraq), new Set([1])).ties).toEqual([])
})
