import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildBrowserModules } from './browser-modules'
import { compressBelow } from './compress'
import { step } from './progress'
import { root } from './root'
import { Stop } from './stop'

const sources = [
  ...['app', 'auth', 'components', 'db', 'domain', 'jobs', 'log', 'print', 'public', 'settings'],
  ...[
    'instrumentation.ts',
    'next.config.js',
    'package-lock.json',
    'postcss.config.js',
    'proxy.ts',
    'tsconfig.json',
  ],
]
const stamp = join(root, '.next', 'entente-sources')

export const nextProgram = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')

/** Builds Entente unless the last build was made of these very sources; breaks off with the signal. */
export async function buildIfChanged(environment: Record<string, string>, stopping?: AbortSignal) {
  // Among the sources: pages name its address.
  buildBrowserModules()
  await compressBelow(join(root, 'public', 'browser'))
  const print = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return

  await step('Building Entente (half a minute or so)', async () => {
    rmSync(stamp, { force: true })
    const output = await runBuild(environment, stopping)
    if (output !== null) throw new Stop(`The build failed:\n${output}`)
    await compressBelow(join(root, '.next', 'static'))
    writeFileSync(stamp, print)
  })
}

/** @returns what the build printed if it failed, else null */
function runBuild(
  environment: Record<string, string>,
  stopping?: AbortSignal,
): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [nextProgram, 'build'], {
      cwd: root,
      env: { ...process.env, ...environment, NODE_ENV: 'production' },
      ...(stopping ? { signal: stopping } : {}),
      // A process group of its own: Ctrl-C reaches us alone, and we end it.
      detached: true,
    })
    const output: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve(code === 0 ? null : Buffer.concat(output).toString()))
  })
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const source of sources.flatMap((name) => filesBelow(join(root, name)))) {
    hash.update(source).update(readFileSync(source))
  }
  return hash.digest('hex')
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return []
  const entries = (() => {
    try {
      return readdirSync(path, { withFileTypes: true })
    } catch {
      return null
    }
  })()
  if (!entries) return [path]
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .filter((entry) => !/\.test\.tsx?$/.test(entry.name))
    .flatMap((entry) => filesBelow(join(path, entry.name)))
}
