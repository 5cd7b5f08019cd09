import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfChanged } from '../../scripts/ground/build'
import { startBehindPrint } from '../../scripts/ground/behind-print'
import { root } from '../../scripts/ground/root'
import { untilReady, unusedPort } from '../../scripts/ground/server'
import { startTestCluster } from '../../scripts/testing/cluster'

/** The demo newsroom as npm start serves it, with what stands where. */
export type Demo = Awaited<ReturnType<typeof startDemo>>

export const article = '/articles/iraq-tells-irans-new-president-that-the-border-is-secured'
export const agreement = '/agreements/iran-iraq-border-security-2023'

/** Starts the production build on a database of its own. */
export async function startDemo() {
  const cluster = await startTestCluster()
  const addresses = await cluster.clone('entente_bench')
  const port = await unusedPort()
  const site = `http://localhost:${port}`
  const environment = { ...addresses, SITE_URL: site, NEXT_TELEMETRY_DISABLED: '1' }
  await buildIfChanged(environment)
  const folder = join(root, 'data', 'test', 'bench-print')
  rmSync(folder, { recursive: true, force: true })
  const server = await startBehindPrint({
    ...{ port, host: '127.0.0.1', environment, folder, trustProxy: false, ahead: false },
    started: () => {},
  })
  if (!(await untilReady(server, site))) throw new Error('The server ended at once')
  Object.assign(process.env, environment, { PRINT_CONTROL: server.control })
  return {
    site,
    folder,
    stop: async () => {
      server.stop()
      await server.ended
      cluster.stop()
    },
  }
}

/** Prints one figure. */
export function print(what: string, figure: string) {
  console.log(`${what.padEnd(64)} ${figure.padStart(20)}`)
}

/** The value below which so many of a hundred lie. */
export const percentile = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!

export const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`
