import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layNetwork, markSize, width, type Network } from './network-layout'

const named = (...names: string[]) => names.map((name) => ({ key: name.toLowerCase(), name }))

describe('the network of a country', () => {
  it('leads to its only partner', () => {
    const { partners, bonds } = layNetwork('Iraq', named('Iran'), [
      { key: 'border', with: ['iran'] },
    ])
    expect(partners).toMatchObject([{ key: 'iran', side: 'right' }])
    expect(bonds).toMatchObject([{ key: 'border', number: 1 }])
    expect(bonds[0]!.paths).toHaveLength(1)
  })

  it('has an agreement of many once, with a line to each party and to the country', () => {
    const partners = named('China', 'France', 'Germany', 'Russia')
    const { bonds } = layNetwork('Iran', partners, [
      { key: 'plan', with: partners.map(({ key }) => key) },
    ])
    expect(bonds).toHaveLength(1)
    expect(bonds[0]!.paths).toHaveLength(5)
    expect(bonds[0]!.x).toBe(width / 2)
  })

  it('breaks a long name into lines', () => {
    const { partners } = layNetwork('Rwanda', named('Democratic Republic of the Congo'), [])
    expect(partners[0]!.lines.length).toBeGreaterThan(1)
    expect(partners[0]!.lines.join(' ')).toBe('Democratic Republic of the Congo')
  })

  it('never puts a mark on another, on the country or out of the picture', () => {
    const keys = Array.from({ length: 20 }, (_, index) => `country-${index}`)
    const bond = fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 6 })
    fc.assert(
      fc.property(fc.array(bond, { maxLength: 40 }), (all) => {
        const bonds = all.map((others, index) => ({ key: String(index), with: others }))
        const met = [...new Set(all.flat())].map((key) => ({ key, name: key }))
        const network = layNetwork('Democratic Republic of the Congo', met, bonds)
        expect(network.bonds.map(({ number }) => number)).toEqual(
          bonds.map((_, index) => index + 1),
        )
        expectApart(network)
      }),
    )
  })
})

function expectApart({ bonds, centre, height }: Network) {
  for (const [index, one] of bonds.entries()) {
    expect(one.y - markSize / 2).toBeGreaterThanOrEqual(0)
    expect(one.y + markSize / 2).toBeLessThanOrEqual(height)
    const ofCentre = Math.abs(one.y - centre.y) - centre.height / 2
    if (Math.abs(one.x - centre.x) < 60) expect(ofCentre).toBeGreaterThanOrEqual(markSize / 2)
    for (const other of bonds.slice(index + 1)) {
      const far = Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y))
      expect(far).toBeGreaterThanOrEqual(markSize)
    }
  }
}
