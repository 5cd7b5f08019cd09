import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'

// The unit tests for now; the further stages join as they are written.
const file = 'node_modules/.entente-tests.json'
rmSync(file, { force: true })
const before = Date.now()
spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', '--reporter=json', `--outputFile=${file}`], { stdio: ['ignore', 'inherit', 'inherit'] })
const result = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number; success: boolean }
console.log(`unit  ${((Date.now() - before) / 1000).toFixed(1)} s`)
console.log(`${result.numPassedTests} passed, ${result.numFailedTests} failed`)
process.exitCode = result.success && result.numPassedTests > 0 ? 0 : 1
