import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { step } from '../ground/progress'
import { root } from '../ground/root'
import { Stop } from '../ground/stop'

const minutes = 60_000
const remembered = join(root, 'node_modules', '.entente-chromium')

/**
 * Finds a Chromium for the browser tests and installs one where there is none: Playwright's own
 * where it can be downloaded, Debian's through apt where it cannot, else one that is there already.
 * @returns the path of its program
 */
export async function installedChromium(): Promise<string> {
  if (works(chromium.executablePath())) return chromium.executablePath()
  if (existsSync(remembered) && works(readFileSync(remembered, 'utf8'))) {
    return readFileSync(remembered, 'utf8')
  }
  const program = (await downloaded()) ?? onThePath() ?? (await fromDebian())
  if (!program) {
    throw new Stop(
      'The browser tests need Chromium, and it could not be installed. Install it (on Debian: apt-get install chromium) so that the command chromium works, and run npm test again.',
    )
  }
  if (program !== chromium.executablePath()) console.log(`  ${program} is used instead`)
  writeFileSync(remembered, program)
  return program
}

/** A program that is there, and whose libraries are too. */
function works(program: string): boolean {
  return existsSync(program) && spawnSync(program, ['--version'], { timeout: minutes }).status === 0
}

async function downloaded(): Promise<string | null> {
  const cli = join(root, 'node_modules', 'playwright', 'cli.js')
  await step('Downloading the Chromium of the browser tests', () =>
    spawnSync(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
      timeout: 4 * minutes,
    }),
  )
  return works(chromium.executablePath()) ? chromium.executablePath() : null
}

function onThePath(): string | null {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':')
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return candidates.find(works) ?? null
}

async function fromDebian(): Promise<string | null> {
  if (spawnSync('apt-get', ['--version']).status !== 0) return null
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  if (asRoot.length && spawnSync('sudo', ['-n', 'true']).status !== 0) return null
  const apt = (...words: string[]) => {
    const [program, ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
    return spawnSync(program, [...rest, ...words], { timeout: 8 * minutes }).status === 0
  }
  const install = () => apt('install', '-y', '--no-install-recommends', 'chromium')
  await step('It cannot be downloaded; installing the one of Debian', () => {
    if (!install() && apt('update')) install()
  })
  return onThePath()
}
