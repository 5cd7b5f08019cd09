import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './ground/root'
import { command, Stop } from './ground/stop'
import { startTestCluster, type TestCluster } from './testing/cluster'
import { check, interrupted, vitest, type Outcome } from './testing/stages'

// npm test runs every stage; npm test -- unit database runs the ones named, and
// npm test -- browser search.spec.ts one file of journeys.
const words = process.argv.slice(2)
const specs = words.filter((word) => word.endsWith('.spec.ts'))
const wanted = words.filter((word) => !specs.includes(word))

let cluster: Promise<TestCluster> | undefined
const database = () => (cluster ??= startTestCluster())

// Linter and type check both read the types of the routes, which Next writes.
let routes: Promise<Outcome> | undefined
const withRoutes = (stage: () => Promise<Outcome>) => async () => {
  // What a development server wrote of routes that may be gone by now.
  rmSync(join(root, '.next', 'dev', 'types'), { recursive: true, force: true })
  const generated = await (routes ??= check('next/dist/bin/next', 'typegen')())
  return generated.failed ? generated : stage()
}

const stages: Record<string, () => Promise<Outcome>> = {
  format: check('prettier/bin/prettier.cjs', '--check', '.'),
  lint: withRoutes(check('oxlint/bin/oxlint', '--type-aware')),
  types: withRoutes(check('typescript/bin/tsc', '--noEmit')),
  unit: () => vitest('unit'),
  database: async () => vitest('database', (await database()).environment),
  browser: async () => (await import('./testing/browser')).browser(await database(), specs),
}

await command(async () => {
  const unknown = wanted.filter((name) => !(name in stages))
  if (unknown.length) {
    throw new Stop(
      `There is no stage "${unknown.join('", "')}". Stages: ${Object.keys(stages).join(', ')}`,
    )
  }
  const total: Outcome = { passed: 0, failed: 0 }
  try {
    for (const [name, run] of Object.entries(stages)) {
      if (interrupted() || (wanted.length && !wanted.includes(name))) continue
      const before = Date.now()
      const { passed, failed } = await run().catch(brokenOff)
      const seconds = ((Date.now() - before) / 1000).toFixed(1).padStart(6)
      console.log(
        `${failed ? 'FAIL' : 'ok  '}  ${name.padEnd(9)} ${seconds} s   ${passed} passed, ${failed} failed`,
      )
      total.passed += passed
      total.failed += failed
    }
  } finally {
    await cluster?.then((one) => one.stop())
  }
  console.log(`${total.passed} passed, ${total.failed} failed`)
  if (total.failed) process.exitCode = 1
})

/** A stage that could not run to its end has failed; the others still run. */
function brokenOff(error: unknown): Outcome {
  console.error(error instanceof Stop ? `\n${error.message}\n` : error)
  return { passed: 0, failed: 1 }
}
