import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

/** Lays a gzip and a Brotli writing beside each text file of a folder, for servers of files. */
export async function compressBelow(folder: string) {
  for (const file of await readdir(folder, { recursive: true })) {
    if (!/\.(?:css|js|json|svg)$/.test(file)) continue
    const path = join(folder, file)
    const content = await readFile(path)
    await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }))
    await writeFile(`${path}.br`, await promisify(brotliCompress)(content))
  }
}
