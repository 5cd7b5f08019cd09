import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { placeOfPostgres, type Place } from './postgres-binaries'
import { control, initialise } from './postgres-programs'
import { Stop } from './stop'

/** A running embedded server. */
export type EmbeddedPostgres = {
  /** The owner's address of its database `postgres`. */
  address: string
  /** Where its cluster stands, when that is not the folder asked for. */
  moved: string | null
  /** The process of the server, or null when it has died. */
  pid(): number | null
  /** Starts it again at the same address after it has died. */
  restart(): Promise<void>
  stop(): void
}

/**
 * Starts a real PostgreSQL whose cluster stands in `folder`, on a free port of the loopback
 * interface; makes the cluster at the first start. A server left over from a killed process is
 * taken over as it runs.
 * @param folder the cluster's folder, absolute
 * @param password of the owner, the role `entente`
 * @param durable false where a crash may lose everything: faster, for tests
 */
export async function startEmbeddedPostgres(
  folder: string,
  password: string,
  { durable = true } = {},
): Promise<EmbeddedPostgres> {
  mkdirSync(dirname(folder), { recursive: true })
  const place = placeOfPostgres(folder)
  if (!existsSync(join(place.cluster, 'PG_VERSION'))) initialise(place, password)
  if (!processOf(place)) await start(place, await freePort(), durable)
  const port = portOf(place)
  return {
    address: `postgres://entente:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`,
    moved: place.moved ? place.cluster : null,
    pid: () => processOf(place),
    restart: () => start(place, port, durable),
    stop: () => void control(place, 'stop', '-w', '-m', 'fast'),
  }
}

/** Tries for some seconds: what a killed server leaves behind takes a moment to go away. */
async function start(place: Place, port: number, durable: boolean, tries = 6) {
  const log = join(place.cluster, 'server.log')
  const options = [
    `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200`,
    durable ? '' : '-c fsync=off -c full_page_writes=off',
  ]
  for (let left = tries; left > 0; left--) {
    const words = ['start', '-w', '-t', '60', '-l', log, '-o', options.join(' ')]
    if (control(place, ...words).status === 0) return
    await wait(1000)
  }
  throw new Stop(`The embedded PostgreSQL did not start. Its log, ${log}, ends:\n${lastLines(log)}`)
}

function processOf(place: Place): number | null {
  const pid = Number(lockFile(place)[0])
  return pid && control(place, 'status').status === 0 ? pid : null
}

const portOf = (place: Place) => Number(lockFile(place)[3])

/** The lines of the server's own lock file: the first is its process, the fourth its port. */
function lockFile(place: Place): string[] {
  const file = join(place.cluster, 'postmaster.pid')
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
}

function lastLines(file: string): string {
  return existsSync(file)
    ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-8).join('\n')
    : '(empty)'
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
