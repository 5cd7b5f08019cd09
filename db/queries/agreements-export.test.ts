import { expect, test } from 'vitest'
import { exportedCsv, exportedJson } from '../../domain/imports/exported'
import { received } from '../testing/import-files'
import { recordCast } from '../testing/record-cast'
import { testDatabase } from '../testing/test-database'
import { exportAgreements } from './agreements-export'
import { listAgreements } from './agreements'
import { findImport, listImportRows } from './desk/imports'

const { desk } = testDatabase()
const cast = recordCast(desk)
const head = { from: 'https://entente.example', asOf: '2026-01-01', terms: 'Name the sources.' }

async function everything() {
  const full = await exportAgreements((await listAgreements()).map(({ id }) => id))
  return full.map((one) => ({ ...one, status: 'unknown' as const }))
}

test('what was exported comes in again with nothing different', async () => {
  const csv = exportedCsv(await everything(), head)
  const id = await received(csv, cast.mirela)
  const odd = (await listImportRows(id, null, 0, 10_000)).filter(
    ({ outcome }) => outcome !== 'same' && outcome !== 'left-out',
  )
  expect(
    odd.map(({ row, outcome, cells, reasons, differences }) => ({
      row,
      cells,
      outcome,
      reasons,
      differences,
    })),
  ).toEqual([])
  expect((await findImport(id))!.counts['left-out']).toBe(1)
  expect((await findImport(id))!.counts.same).toBeGreaterThan(100)
})

test('the export for programs gives addresses, and dates as exactly as they are known', async () => {
  const { agreements, asOf } = exportedJson(await everything(), head)
  expect(asOf).toBe('2026-01-01')
  const treaty = agreements.find(({ address }) =>
    address.endsWith('/iran-iraq-border-treaty-1975'),
  )!
  expect(treaty.parties.map(({ address }) => address)).toContain(
    'https://entente.example/countries/iraq',
  )
  expect(treaty.acts.map(({ on }) => on)).toContain('1975-06-13')
  expect(treaty.acts.flatMap(({ sources }) => sources).length).toBeGreaterThan(0)
})
