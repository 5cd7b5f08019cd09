import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { count, like } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { findImport } from '../queries/desk/imports'
import { agreements } from '../schema/index'
import { manyAgreements, received } from '../testing/import-files'
import { recordCast } from '../testing/record-cast'
import { testDatabase } from '../testing/test-database'
import { runImport } from './imports-run'

const { desk, addresses } = testDatabase()
const cast = recordCast(desk)

test('killed in the middle, a batch has done nothing and can be run again', async () => {
  const id = await received(manyAgreements(2000), cast.mirela)
  const made = async () => {
    const [row] = await desk
      .select({ number: count() })
      .from(agreements)
      .where(like(agreements.slug, 'example-agreement-%'))
    return row!.number
  }
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('../testing/run-import.ts', import.meta.url))].concat(
      String(id),
      String(cast.mirela),
    ),
    { env: { ...process.env, DATABASE_DESK_URL: addresses.desk }, stdio: 'ignore' },
  )
  await vi.waitUntil(async () => (await findImport(id))!.batch.done > 0, {
    timeout: 60_000,
    interval: 10,
  })
  expect((await findImport(id))!.standing).toBe('importing')
  expect(await runImport(id, cast.joost)).toBe('busy')
  child.kill('SIGKILL')
  await vi.waitUntil(async () => (await findImport(id))!.standing !== 'importing', {
    timeout: 30_000,
  })
  expect((await findImport(id))!.standing).toBe('broken-off')
  expect(await made()).toBe(0)

  expect(await runImport(id, cast.mirela)).toBe('imported')
  expect(await made()).toBe(2000)
}, 180_000)
