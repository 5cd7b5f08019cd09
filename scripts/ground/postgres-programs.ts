import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from './postgres-binaries'
import { Stop } from './stop'

/** Makes a cluster whose owner is the role `entente`, with names and texts in UTF-8 and ICU order. */
export function initialise(place: Place, password: string) {
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

/** Runs pg_ctl on the cluster. */
export function control(place: Place, ...words: string[]) {
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
