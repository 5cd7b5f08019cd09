import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { LRUCache } from 'lru-cache'
import type { Why } from '../domain/print/why-in-words'
import { fileOf, thingsAt } from './address'
import type { Sheet } from './sheet'

/** What is known of a page in print without reading it. */
export type Printed = {
  address: string
  headers: Record<string, string>
  etag: string
  /** The addresses of the things it shows. */
  things: string[]
  /** Bytes: as it is, and as most readers get it. */
  size: number
  sent: number
  writings: Writing[]
  /** ISO moment, UTC. */
  printedAt: string
  why: Why
}
export type Writing = 'plain' | 'gzip' | 'br'

const endings = { plain: '', gzip: '.gz', br: '.br' } as const
const inMemory = 64 * 1024 * 1024

/**
 * The folder of pages in print. `pages/` holds what is true now, as any web server can serve it;
 * `kept/` what was true before, to be shown only while nothing newer can be had; `about/` what is
 * known of each.
 */
export function openStore(folder: string) {
  const fresh = new Map<string, Printed>()
  const kept = new Map<string, Printed>()
  const bodies = new LRUCache<string, Buffer>({
    maxSize: inMemory,
    sizeCalculation: (body) => body.length || 1,
  })
  // One thing at a time, so that a page is never half old and half new.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work)
    last = turn.catch(() => {})
    return turn
  }
  const fileIn = (part: 'pages' | 'kept', address: string, writing: Writing) =>
    join(folder, part, fileOf(address) + endings[writing])
  const aboutIn = (part: 'pages' | 'kept', address: string) =>
    join(folder, 'about', part, `${fileOf(address)}.json`)

  return {
    fresh: (address: string) => fresh.get(address),
    kept: (address: string) => kept.get(address),
    all: () => fresh.values(),
    allKept: () => kept.values(),

    /** Reads what an earlier run left. */
    async load() {
      for (const [part, map] of [
        ['pages', fresh],
        ['kept', kept],
      ] as const) {
        for await (const file of filesBelow(join(folder, 'about', part))) {
          const about = await readFile(file, 'utf8').then(
            (text) => JSON.parse(text) as Printed,
            () => null,
          )
          // Written last, so what it tells of is there; a torn one is as good as none.
          if (about) map.set(about.address, about)
        }
      }
      await sweep('pages', fresh)
      await sweep('kept', kept)
    },

    /** The body of a page in one writing, from memory where it was asked for lately. */
    async read(printed: Printed, writing: Writing): Promise<Buffer> {
      const key = `${printed.address} ${printed.etag} ${writing}`
      const known = bodies.get(key)
      if (known) return known
      const part = fresh.get(printed.address) === printed ? 'pages' : 'kept'
      const body = await readFile(fileIn(part, printed.address, writing))
      bodies.set(key, body)
      return body
    },

    /** The body as far as it is in memory. */
    atHand: (printed: Printed, writing: Writing) =>
      bodies.get(`${printed.address} ${printed.etag} ${writing}`),

    /**
     * Puts a sheet into print, each file in one move.
     * @param isTrue asked when its turn has come: whether what it says still holds
     * @returns null where it does not
     */
    put: (address: string, sheet: Sheet, why: Why, isTrue: () => boolean) =>
      inTurn(async () => (isTrue() ? putNow(address, sheet, why) : null)),

    /**
     * Takes pages out of print. Set aside, they are kept for the time when nothing newer can be
     * had; destroyed, nothing of them is.
     * @param choose asked when its turn has come
     */
    takeOut: (choose: () => { aside: Printed[]; destroyed: Printed[] }) =>
      inTurn(async () => {
        const { aside, destroyed } = choose()
        await setAside(aside)
        await destroy(destroyed)
      }),
  }

  async function putNow(address: string, sheet: Sheet, why: Why): Promise<Printed> {
    const writings = (['plain', 'gzip', 'br'] as const).filter((writing) => sheet[writing])
    const printed: Printed = {
      address,
      headers: sheet.headers,
      etag: sheet.etag,
      things: thingsAt(sheet.links),
      size: sheet.plain.length,
      sent: (sheet.br ?? sheet.plain).length,
      writings,
      printedAt: new Date().toISOString(),
      why,
    }
    const files: [file: string, content: Buffer | string][] = writings.map((writing) => [
      fileIn('pages', address, writing),
      sheet[writing]!,
    ])
    files.push([aboutIn('pages', address), JSON.stringify(printed)])
    for (const [file, content] of files) await write(file, content)
    for (const writing of writings)
      bodies.set(`${address} ${sheet.etag} ${writing}`, sheet[writing])
    fresh.set(address, printed)
    if (kept.delete(address)) await remove('kept', address)
    return printed
  }

  /** Removes what nothing is known of: a run that ended in the middle left it. */
  async function sweep(part: 'pages' | 'kept', known: Map<string, Printed>) {
    const files = new Set(
      [...known.values()].flatMap(({ address, writings }) =>
        writings.map((writing) => fileIn(part, address, writing)),
      ),
    )
    for await (const file of filesBelow(join(folder, part))) {
      if (!files.has(file)) await rm(file, { force: true })
    }
  }

  async function setAside(moved: Printed[]) {
    // First all at once for those who ask here, then file by file.
    for (const printed of moved) {
      fresh.delete(printed.address)
      kept.set(printed.address, printed)
    }
    for (const { address, writings } of moved) {
      for (const writing of writings) {
        await move(fileIn('pages', address, writing), fileIn('kept', address, writing))
      }
      await move(aboutIn('pages', address), aboutIn('kept', address))
    }
  }

  async function destroy(doomed: Printed[]) {
    for (const { address, etag, writings } of doomed) {
      fresh.delete(address)
      kept.delete(address)
      for (const writing of writings) bodies.delete(`${address} ${etag} ${writing}`)
    }
    for (const { address } of doomed) {
      await remove('pages', address)
      await remove('kept', address)
    }
  }

  async function remove(part: 'pages' | 'kept', address: string) {
    await rm(aboutIn(part, address), { force: true })
    for (const writing of ['plain', 'gzip', 'br'] as const) {
      await rm(fileIn(part, address, writing), { force: true })
    }
  }
}
export type Store = ReturnType<typeof openStore>

async function write(file: string, content: Buffer | string) {
  await mkdir(dirname(file), { recursive: true })
  const beside = `${file}.new`
  await writeFile(beside, content)
  await rename(beside, file)
}

async function move(from: string, to: string) {
  await mkdir(dirname(to), { recursive: true })
  await rename(from, to).catch(() => {})
}

async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesBelow(path)
    else yield path
  }
}
