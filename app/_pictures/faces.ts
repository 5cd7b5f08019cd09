import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import decompress from 'woff2-encoder/decompress'

// The very faces of the pages. Text is drawn by Pango, which reads neither WOFF2 nor the names that
// style sheets give to faces: these are the names inside the files.
export const serif = 'Source Serif 4'
export const sans = 'Source Sans 3 ExtraLight'
export const arabic = 'Vazirmatn'

const letters = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese']
const files = [
  ...letters.map((some) => `source-serif-4/files/source-serif-4-${some}-opsz-normal.woff2`),
  'source-serif-4/files/source-serif-4-latin-opsz-italic.woff2',
  ...letters.map((some) => `source-sans-3/files/source-sans-3-${some}-wght-normal.woff2`),
  'vazirmatn/files/vazirmatn-arabic-wght-normal.woff2',
]

let ready: Promise<void> | undefined

/**
 * Puts the faces where Pango finds them, and nothing but them, so that a picture is the same on
 * every machine. To be awaited before the first text of the process is set: fontconfig reads its
 * settings once.
 */
export function facesReady(): Promise<void> {
  return (ready ??= unpack().catch((error: unknown) => {
    ready = undefined
    throw error
  }))
}

async function unpack() {
  const packages = join(process.cwd(), 'node_modules', '@fontsource-variable')
  const packed = await Promise.all(
    files.map((file) => readFile(join(/* turbopackIgnore: true */ packages, file))),
  )
  // The settings name the folder in full: a tree that was moved or copied unpacks its own.
  const hash = createHash('sha256').update(settings(process.cwd()))
  for (const one of packed) hash.update(one)
  const name = `faces-${hash.digest('hex').slice(0, 12)}`
  const folder = join(/* turbopackIgnore: true */ process.cwd(), '.next', 'cache', name)
  if (!existsSync(folder)) await write(folder, packed)
  process.env.FONTCONFIG_FILE = join(folder, 'fonts.conf')
}

/** Whole or not at all, also where several processes begin at once. */
async function write(folder: string, packed: Buffer[]) {
  await mkdir(dirname(folder), { recursive: true })
  const unfinished = await mkdtemp(`${folder}-`)
  for (const [index, one] of packed.entries())
    await writeFile(join(unfinished, `${index}.ttf`), await decompress(one))
  await writeFile(join(unfinished, 'fonts.conf'), settings(folder))
  try {
    await rename(unfinished, folder)
  } catch (error) {
    await rm(unfinished, { recursive: true })
    if (!existsSync(folder)) throw error
  }
}

const settings = (path: string) => {
  const folder = path.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`
}
