import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { placeOfPostgres, type Place } from './postgres-binaries'
import { Stop } from './stop'

/** A running embedded server: the owner's address of its database `postgres`, and how to stop it. */
export type EmbeddedPostgres = { address: string; moved: string | null; stop(): void }

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
  mkdirSync(join(folder, '..'), { recursive: true })
  const place = placeOfPostgres(folder)
  if (!existsSync(join(place.cluster, 'PG_VERSION'))) initialise(place, password)
  if (control(place, 'status').status !== 0) {
    const port = await freePort()
    const log = join(place.cluster, 'server.log')
    const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200${durable ? '' : ' -c fsync=off -c synchronous_commit=off -c full_page_writes=off'}`
    const started = control(place, 'start', '-w', '-t', '60', '-l', log, '-o', options)
    if (started.status !== 0) {
      throw new Stop(
        `The embedded PostgreSQL did not start. Its log, ${log}, ends:\n${lastLines(log)}`,
      )
    }
  }
  const address = `postgres://entente:${encodeURIComponent(password)}@127.0.0.1:${portOf(place)}/postgres`
  return {
    address,
    moved: place.moved ? place.cluster : null,
    stop: () => void control(place, 'stop', '-w', '-m', 'fast'),
  }
}

function initialise(place: Place, password: string) {
  rmSync(place.cluster, { recursive: true, force: true })
  mkdirSync(place.cluster, { mode: 0o700 })
  const passwordFile = `${place.cluster}.password`
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (place.user) {
    chownSync(place.cluster, place.user.uid, place.user.gid)
    chownSync(passwordFile, place.user.uid, place.user.gid)
  }
  const made = program(place, 'initdb', [
    ...['-D', place.cluster, '-U', 'entente', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`],
    ...['-E', 'UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=und'],
  ])
  rmSync(passwordFile)
  if (made.status !== 0) {
    rmSync(place.cluster, { recursive: true, force: true })
    throw new Stop(`The embedded PostgreSQL could not be set up:\n${made.stderr || made.stdout}`)
  }
}

function control(place: Place, ...words: string[]) {
  return program(place, 'pg_ctl', [...words, '-D', place.cluster])
}

function program(place: Place, name: string, words: string[]) {
  const file = join(place.bin, process.platform === 'win32' ? `${name}.exe` : name)
  if (process.platform !== 'win32' && !place.user) chmodSync(file, 0o755)
  return spawnSync(file, words, {
    ...place.user,
    cwd: place.cluster,
    encoding: 'utf8',
    // The server inherits what it is given: no pipe that would keep us waiting for its end.
    stdio: words.includes('start') ? 'ignore' : 'pipe',
    env: { ...process.env, LC_ALL: 'C', PGDATA: '' },
  })
}

/** The fourth line of the server's own lock file. */
function portOf(place: Place): number {
  return Number(readFileSync(join(place.cluster, 'postmaster.pid'), 'utf8').split('\n')[3])
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
