import { mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfChanged } from '../ground/build'
import { startBehindPrint } from '../ground/behind-print'
import { root } from '../ground/root'
import { untilReady, unusedPort, type Server } from '../ground/server'
import { Stop } from '../ground/stop'
import { installedChromium } from './chromium'
import { testPassword, type TestCluster } from './cluster'
import { bin, counted, runProgram, type Outcome } from './stages'

const host = '127.0.0.1'
const folder = join(root, 'data', 'test')
const serverLog = join(folder, 'server.log')
const results = join(folder, 'browser.json')

/**
 * Runs the journeys of e2e/ in a real browser, against a production build that serves a database
 * of its own.
 * @param specs names of spec files, where not all of them are wanted
 */
export async function browser(cluster: TestCluster, specs: string[]): Promise<Outcome> {
  const chromium = await installedChromium()
  const always = {
    ...(await cluster.clone('entente_browser')),
    HOST: host,
    NEXT_TELEMETRY_DISABLED: '1',
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 'tests').toString('base64'),
  }
  await buildIfChanged(always)
  const port = await unusedPort()
  const environment = { ...always, SITE_URL: `http://localhost:${port}` }
  mkdirSync(folder, { recursive: true })
  const output = openSync(serverLog, 'w')
  const print = join(folder, 'print')
  rmSync(print, { recursive: true, force: true })
  const server = await startBehindPrint({
    ...{ port, host, environment, output, folder: print, trustProxy: false, ahead: false },
    started: () => {},
  })
  try {
    await answers(server, `http://${host}:${port}`)
    return await playwright(specs, {
      ...environment,
      CHROMIUM: chromium,
      PRINT_CONTROL: server.control,
      NEXT_PROCESS: String(server.pid),
      TEST_PASSWORD: testPassword,
    })
  } finally {
    server.stop()
    await server.ended
  }
}

async function answers(server: Server, address: string) {
  const ready = untilReady(server, address).then(() => 'ready')
  const state = await Promise.race([server.ended.then(() => 'ended'), ready])
  if (state === 'ended') throw new Stop(`The server ended at once:\n${lastOf(serverLog)}`)
}

async function playwright(specs: string[], environment: Record<string, string>): Promise<Outcome> {
  rmSync(results, { force: true })
  const { code, output } = await runProgram(
    [bin('@playwright/test/cli.js'), 'test', ...(specs.length ? ['--no-deps', ...specs] : [])],
    {
      ...environment,
      PLAYWRIGHT_JSON_OUTPUT_FILE: results,
      FORCE_COLOR: '0',
    },
  )
  if (code !== 0) console.log(`${output}\nThe server's log ends:\n${lastOf(serverLog)}`)
  return counted(() => {
    const { stats } = JSON.parse(readFileSync(results, 'utf8')) as {
      stats: { expected: number; unexpected: number; flaky: number; skipped: number }
    }
    // A journey that was skipped has shown nothing.
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }
  }, code)
}

const lastOf = (file: string) =>
  readFileSync(file, 'utf8').trimEnd().split('\n').slice(-30).join('\n')
