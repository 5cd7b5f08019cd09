import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openControl } from '../../print/control'
import { createFront } from '../../print/front/front'
import { openPrint } from '../../print/print'
import { root } from './root'
import { startServer, untilReady, unusedPort, type Server } from './server'

/**
 * Starts Next behind the front that serves readers from print. Next is started again when it ends
 * unasked: the front serves on meanwhile.
 * @param started told of each process of Next
 */
export async function startBehindPrint({
  port,
  host,
  environment,
  folder,
  trustProxy,
  ahead,
  started,
  ...rest
}: {
  port: number
  host: string
  environment: Record<string, string>
  folder: string
  trustProxy: boolean
  ahead: boolean
  started: (pid: number) => void
  output?: number
}): Promise<Server & { control: string }> {
  const control = await openControl()
  const nextPort = await unusedPort()
  const next = `http://127.0.0.1:${nextPort}`
  const site = environment.SITE_URL!
  const print = await openPrint({
    ...{ folder, next, site, database: environment.DATABASE_READER_URL! },
    ahead,
    build: readFileSync(join(root, '.next', 'BUILD_ID'), 'utf8'),
  })
  control.serve(print)
  const front = createFront(print, { next, site, root, trustProxy })
  await new Promise<void>((resolve, reject) =>
    front.once('error', reject).listen(port, host, resolve),
  )

  // The front alone is asked from outside: it says who asks, and Next knows no other address of the site.
  const told = {
    ...environment,
    TRUST_PROXY: 'yes',
    PRINT_CONTROL: control.address,
    AUTH_URL: site,
  }
  const start = () =>
    startServer('start', { port: nextPort, host: '127.0.0.1', environment: told, ...rest })
  let server = start()
  let stopping = false
  const pid = server.pid
  const ended = keepRunning().finally(async () => {
    front.close()
    front.closeAllConnections()
    control.close()
    await print.close()
  })
  return {
    pid,
    ended,
    control: control.address,
    stop() {
      stopping = true
      server.stop()
    },
  }

  async function keepRunning(): Promise<number> {
    for (;;) {
      started(server.pid)
      const ready = untilReady(server, next)
      void ready.then((isReady) => isReady && print.begin())
      const code = await server.ended
      if (stopping || !(await ready)) return code
      console.error('The server of pages ended; starting it again …')
      await wait(500)
      if (stopping) return code
      server = start()
    }
  }
}
