import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

// Said of each file by nginx itself.
const ofTheFile = new Set(['content-type', 'vary'])

/** Writes down the headers of pages as nginx includes them, so that it serves them as the front does. */
export async function writeNginxHeaders(folder: string, headers: Record<string, string>) {
  const lines = Object.entries(headers)
    .filter(([name]) => !ofTheFile.has(name))
    .map(([name, value]) => `add_header ${name} "${value.replace(/["\\]/g, '\\$&')}";\n`)
  await writeFile(join(folder, 'headers.conf'), `${lines.join('')}gzip_vary on;\n`)
}
