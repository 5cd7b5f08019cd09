import { command, Stop } from './ground/stop'
import { startTestCluster, type TestCluster } from './testing/cluster'
import { check, vitest, type Outcome } from './testing/stages'

// npm test runs every stage; npm test -- unit database runs the ones named.
let cluster: Promise<TestCluster> | undefined
const database = () => (cluster ??= startTestCluster())

const stages: Record<string, () => Promise<Outcome>> = {
  format: check('prettier/bin/prettier.cjs', '--check', '.'),
  lint: check('oxlint/bin/oxlint', '--type-aware'),
  types: async () => {
    const generated = await check('next/dist/bin/next', 'typegen')()
    return generated.failed ? generated : check('typescript/bin/tsc', '--noEmit')()
  },
  unit: () => vitest('unit'),
  database: async () => vitest('database', (await database()).environment),
}

await command(async () => {
  const wanted = process.argv.slice(2)
  const unknown = wanted.filter((name) => !(name in stages))
  if (unknown.length) {
    throw new Stop(
      `There is no stage "${unknown.join('", "')}". Stages: ${Object.keys(stages).join(', ')}`,
    )
  }
  const total: Outcome = { passed: 0, failed: 0 }
  try {
    for (const [name, run] of Object.entries(stages)) {
      if (wanted.length && !wanted.includes(name)) continue
      const before = Date.now()
      const { passed, failed } = await run()
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
