import { expect, it } from 'vitest'
import { type Evidence, linesOfEvidence } from './lines-of-evidence'

const source = (id: number, more: Partial<Evidence> = {}): Evidence => ({
  id,
  outletId: null,
  originId: null,
  originOutletId: null,
  ...more,
})

it('counts each outlet once, and three that relay one agency as one', () => {
  expect(linesOfEvidence([])).toBe(0)
  expect(linesOfEvidence([source(1), source(2)])).toBe(2)
  expect(linesOfEvidence([source(1, { outletId: 7 }), source(2, { outletId: 7 })])).toBe(1)
  const relayed = [1, 2, 3].map((id) => source(id, { outletId: id + 50, originOutletId: 99 }))
  expect(linesOfEvidence(relayed)).toBe(1)
})

it('counts what relays a relay with the first of them, and a ring as one', () => {
  const first = source(1, { outletId: 7 })
  expect(linesOfEvidence([first, source(2, { originId: 1 }), source(3, { originId: 2 })])).toBe(1)
  expect(linesOfEvidence([source(1, { originId: 2 }), source(2, { originId: 1 })])).toBe(1)
})
