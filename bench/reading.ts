// Prints how long it takes to read a report. Run with: npx tsx bench/reading.ts
import { readFileSync } from 'node:fs'
import { prepareKnownWorld } from '../domain/mentions/name-index'
import { readReport } from '../domain/reports/read-report'
import { testWorld } from '../domain/reports/testing/world'

const report = readFileSync(
  new URL('../domain/reports/testing/reports/agency-own-words.txt', import.meta.url),
  'utf8',
)
const extra = Array.from({ length: 4500 }, (_, index) => ({
  ...testWorld.world.entities.at(-1)!,
  id: 10_000 + index,
  name: `Organization Number ${index}`,
  names: [{ value: `Organization Number ${index}`, kind: 'common' as const }],
}))

const before = performance.now()
const world = prepareKnownWorld({
  ...testWorld.world,
  entities: [...testWorld.world.entities, ...extra],
})
print('preparing about 5,000 names', performance.now() - before)

const times = Array.from({ length: 50 }, () => time(report.slice(0, 3000))).toSorted(
  (a, b) => a - b,
)
print('a report of about 3,000 characters, median of 50', times[25]!)
print('the same, slowest of 50', times.at(-1)!)
print('a text of 1 MB', time(report.repeat(Math.ceil(1_000_000 / report.length))))

function time(text: string): number {
  const start = performance.now()
  readReport({ text }, world)
  return performance.now() - start
}

function print(what: string, milliseconds: number) {
  console.log(`${what.padEnd(52)} ${milliseconds.toFixed(1).padStart(8)} ms`)
}
