// Runs before anything is installed: plain JavaScript, Node's own modules only.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { applyPatches } from './patch.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const stamp = `${root}/node_modules/.entente-lock`

/** Installs what is missing, then runs a TypeScript module in this very process. */
export async function installAndRun(module) {
  try {
    process.chdir(root)
    requireNode(20, 19)
    installDependencies()
    applyPatches(`${root}/patches`, `${root}/node_modules`)
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  const { register } = await import('tsx/esm/api')
  register()
  await import(module)
}

function requireNode(major, minor) {
  const [ours, oursMinor] = process.versions.node.split('.').map(Number)
  if (ours > major || (ours === major && oursMinor >= minor)) return
  throw new Error(`Entente needs Node ${major}.${minor} or newer; this is ${process.version}.`)
}

/** Installs what the lock file names, when it is not there yet or the lock file has changed. */
function installDependencies() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return

  console.log('Installing the libraries named in package-lock.json (once, about a minute) …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    // Development libraries are needed too: the start builds Entente from its sources.
    env: { ...process.env, NODE_ENV: 'development' },
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    throw new Error('The libraries could not be installed; what npm said stands above.')
  }
  writeFileSync(stamp, lock)
}
