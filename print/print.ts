import { readFile, stat, writeFile } from 'node:fs/promises'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from '../db/client'
import type { PrintChange } from '../db/queries/print-changes'
import type { Why } from '../domain/print/why-in-words'
import { isPrintable } from './address'
import { concerned, isPageOf } from './concerned'
import { followChanges, type Position } from './follow'
import { writeNginxHeaders } from './nginx-headers'
import { openPress } from './press'
import { openQueue } from './queue'
import { openStore, type Printed } from './store'

/** Of what the pages in print were made; where it differs, all are printed anew. */
type State = Position & { build: string; day: string }

// Where everything begins, beside the front page: from here each page leads to others.
const beginnings = ['/sitemap.xml', '/robots.txt', '/.well-known/security.txt', '/icon.svg']
// More pages than these are printed when they are asked for.
const aheadAtMost = 50_000
// With more changes at once than these nobody looks which page they concern.
const manyChanges = 1000
const everything: PrintChange = { address: '/', reach: 'everything', gone: false, relation: '' }

/**
 * Keeps readers' pages in print: what Next renders is written out once and stays until the record
 * or the day changes (docs/decisions/019).
 * @param folder where it stands
 * @param next where Next answers
 * @param site the site's own address
 * @param database the address of the readers' role
 * @param build what names the build of the pages
 * @param ahead whether pages are printed before anybody asks for them
 */
export async function openPrint(options: {
  folder: string
  next: string
  site: string
  database: string
  build: string
  ahead: boolean
}) {
  const { folder, site, ahead } = options
  mkdirSync(folder, { recursive: true })
  const build = `${options.build} ${site} ${databaseNamed(options.database)}`
  const store = openStore(folder)
  const press = openPress({ ...options, store })
  const queue = openQueue(press, found)
  const database = connect(options.database, { name: 'entente print', max: 2 })
  const stateFile = join(folder, 'state.json')
  // What was found by its link, so that a page that is not for print is not asked for again and again.
  const tried = new Set<string>()

  await store.load()
  const left = await readFile(stateFile, 'utf8').then(
    (text) => JSON.parse(text) as State,
    () => null,
  )
  const state: State = left ?? { build, day: today(), upTo: null, clock: now() }
  const cause = await causeToPrintAnew()
  if (cause) await printAnew(cause)
  const following = followChanges(database, state, apply)
  // What changed while nobody followed; without the database what was true before is served.
  await following.catchUp().catch(() => {})
  const clock = setInterval(() => void turnDay(), 1000).unref()

  return {
    store,
    press,
    /** Applies all that was committed before the call. @throws where the database does not answer */
    catchUp: following.catchUp,
    waiting: queue.waiting,
    /** Begins to print what is missing, in the background, once Next answers. */
    begin() {
      void beginWithFrontPage().catch(() => {})
      if (!ahead) return
      queue.add(beginnings, { cause: 'first' }, 'later')
      queue.add(
        [...store.allKept()].map(({ address }) => address),
        { cause: 'first' },
        'later',
      )
    },
    /** Prints a page anew because somebody asks for it. @throws Unanswered */
    async reprint(address: string) {
      await store.takeOut(() => ({
        aside: [store.fresh(address)].filter((one) => !!one),
        destroyed: [],
      }))
      await press.print(address, { cause: 'asked' })
    },
    async close() {
      following.close()
      clearInterval(clock)
      queue.close()
      await save()
      await database.close()
    },
  }

  /** Takes out of print what the changes concern, and prints it again. */
  async function apply(changes: PrintChange[]) {
    const these = changes.length > manyChanges ? [everything] : changes
    press.changed(these)
    // Rendered while the others are taken out; into print it comes after.
    for (const change of these) queue.add([change.address], whyOf(change), 'soon')
    const soon = new Map<string, Why>()
    const later = new Map<string, Why>()
    await store.takeOut(() => {
      const [aside, destroyed]: [Printed[], Printed[]] = [[], []]
      for (const [printed, concerning] of concerned([...store.all(), ...store.allKept()], these)) {
        const { address } = printed
        if (concerning.some(({ gone }) => gone)) destroyed.push(printed)
        else if (store.fresh(address)) aside.push(printed)
        const isOwn = address === '/' || concerning.some((one) => isPageOf(address, one))
        ;(isOwn ? soon : later).set(address, whyOf(concerning[0]!))
      }
      return { aside, destroyed }
    })
    for (const [address, why] of soon) queue.add([address], why, 'soon')
    if (ahead) for (const [address, why] of later) queue.add([address], why, 'later')
    await save()
  }

  async function causeToPrintAnew(): Promise<Why['cause'] | null> {
    if (!left) return null
    if (left.build !== build) return 'build'
    // Changes are told of for a week.
    const { mtimeMs } = await stat(stateFile)
    if (Date.now() - mtimeMs > 6 * 86_400_000) return 'build'
    return left.day === today() ? null : 'day'
  }

  async function printAnew(cause: Why['cause']) {
    press.changed([everything])
    await store.takeOut(() => ({ aside: [...store.all()], destroyed: [] }))
    state.build = build
    state.day = today()
    await save()
    queue.add(['/'], { cause }, 'soon')
    queue.add(
      [...store.allKept()].map(({ address }) => address),
      { cause },
      'later',
    )
  }

  /** States and deadlines turn with the day, in UTC. */
  async function turnDay() {
    if (state.day === today()) return
    state.day = today()
    await printAnew('day')
  }

  function found(links: string[]) {
    if (!ahead) return
    const unknown = links.filter(
      (link) => isPrintable(link) && !store.fresh(link) && !tried.has(link),
    )
    for (const link of unknown) tried.add(link)
    if (tried.size < aheadAtMost) queue.add(unknown, { cause: 'first' }, 'later')
  }

  /** Every page has its headers, and it leads on. */
  async function beginWithFrontPage() {
    const front = await press.print('/', { cause: 'first' })
    if (!('printed' in front)) return
    await writeNginxHeaders(folder, front.printed.headers)
    found(front.links)
  }

  async function save() {
    await writeFile(stateFile, JSON.stringify(state))
  }
}
export type Print = Awaited<ReturnType<typeof openPrint>>

const whyOf = ({ address, relation }: PrintChange): Why => ({
  cause: 'change',
  of: address,
  relation,
})
const now = () => new Date().toISOString()
const today = () => now().slice(0, 10)

/** A database without the password that leads to it. */
function databaseNamed(address: string): string {
  const { host, pathname } = new URL(address)
  return host + pathname
}
