// Prints how long it takes to read, check, import and undo a CSV file of many agreements.
// Run with: npx tsx bench/imports.ts [agreements, 2000 unless given]
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { closeConnections, desk } from '../db/client'
import { publishImport } from '../db/mutations/imports-publish'
import { runImport } from '../db/mutations/imports-run'
import { undoImport } from '../db/mutations/imports-undo'
import { imports, staff } from '../db/schema/index'
import { manyAgreements, received } from '../db/testing/import-files'
import { loadDemo } from '../scripts/demo/load'
import { createDatabase, prepareDatabase } from '../scripts/ground/database'
import { startEmbeddedPostgres } from '../scripts/ground/embedded-postgres'
import { root } from '../scripts/ground/root'

const agreements = Number(process.argv[2] ?? 2000)
const server = await startEmbeddedPostgres(join(root, 'data', 'bench', 'postgres'), 'bench', {
  durable: false,
})
try {
  const address = await createDatabase(server.address, `entente_bench_imports_${Date.now()}`)
  const prepared = await prepareDatabase(address, 'a secret for benchmarks only, of 32 characters')
  Object.assign(process.env, prepared)
  await loadDemo(address, 'a password for benchmarks only')
  const [editor] = await desk.select({ id: staff.id }).from(staff).where(eq(staff.role, 'editor'))
  const csv = manyAgreements(agreements)
  console.log(`${agreements} agreements, ${(csv.length / 1e6).toFixed(1)} MB`)

  const id = await timed('read and dry run', () => received(csv, editor!.id))
  let seen = 0
  const watch = setInterval(() => {
    void desk
      .select({ done: imports.done })
      .from(imports)
      .where(eq(imports.id, id))
      .then(([batch]) => (seen = Math.max(seen, batch!.done)))
  }, 100)
  console.log(`  ${await timed('import', () => runImport(id, editor!.id))}`)
  clearInterval(watch)
  console.log(`  progress seen meanwhile: ${seen} of ${agreements}`)
  await timed('publish', () => publishImport(id, editor!.id))
  const again = await timed('the same file again', () => received(csv, editor!.id))
  await timed('import of what is there already', () => runImport(again, editor!.id))
  await timed('undo', () => undoImport(id, 'a benchmark', editor!.id))
  await closeConnections()
} finally {
  server.stop()
}
process.exit(0)

async function timed<Result>(what: string, run: () => Promise<Result>): Promise<Result> {
  const before = performance.now()
  const result = await run()
  console.log(`${what.padEnd(32)} ${((performance.now() - before) / 1000).toFixed(1)} s`)
  return result
}
