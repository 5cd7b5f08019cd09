import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { root } from './root'

const folder = join(root, 'public', 'browser')

/**
 * Puts the modules of browser/ where pages find them. The script's address changes with what it
 * says, so that browsers may keep it for good; pages read it from address.txt beside it.
 */
export function buildBrowserModules() {
  const script = bundle()
  const hash = createHash('sha256').update(script).digest('hex').slice(0, 16)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `reader-${hash}.js`), script)
  writeFileSync(join(folder, 'address.txt'), `/browser/reader-${hash}.js`)
}

/** The modules as one small script. */
export function bundle(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, 'browser', 'reader.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  })
  return outputFiles[0]!.text
}
