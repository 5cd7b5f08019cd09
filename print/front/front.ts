import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { isPrintable } from '../address'
import { Unanswered } from '../press'
import type { Print } from '../print'
import { sheetOf } from '../sheet'
import type { Printed } from '../store'
import { answerAtHand, answerPrinted, answerSheet } from './answer'
import { passerOn } from './pass-on'
import { staticFiles } from './static-files'
import { trouble } from './trouble'

// Longer than a proxy before it keeps a connection (60 seconds), so that none is closed under a request.
const keptOpen = 75_000
// How long a reader waits for a page printed anew, where what was true before could be shown.
const patience = 4000

/**
 * The server readers reach: it answers from print, has Next render what is not in it, and passes
 * everything that is not for readers on.
 * @param next where Next answers
 * @param root the folder of the build
 */
export function createFront(
  print: Print,
  {
    next,
    site,
    root,
    trustProxy,
  }: { next: string; site: string; root: string; trustProxy: boolean },
) {
  const { store, press } = print
  const passOn = passerOn(next, trustProxy)
  const fromFile = staticFiles(root)
  const server = createServer((request, response) => {
    const printed = readsOnly(request) && store.fresh(request.url!)
    if (printed && answerAtHand(request, response, store, printed)) return
    elsewise(request, response).catch((error: unknown) => {
      if (!(error instanceof Unanswered)) console.error(error)
      const { status, id } = error instanceof Unanswered ? error : { status: 500, id: null }
      trouble(request, response, status, id)
    })
  })
  server.keepAliveTimeout = keptOpen
  return server

  async function elsewise(request: IncomingMessage, response: ServerResponse) {
    if (!readsOnly(request)) return passOn(request, response)
    if (fromFile(request, response)) return
    const address = addressOf(request.url!)
    if (isPrintable(address)) return fromPrint(request, response, address)
    if (isForReaders(request)) return onDemand(request, response)
    return passOn(request, response)
  }

  async function fromPrint(
    request: IncomingMessage,
    response: ServerResponse,
    address = request.url!,
  ) {
    if (await sent(request, response, store.fresh(address))) return
    const printing = press.print(address, { cause: 'first' })
    if (store.kept(address) && (await soonOr(printing, null)) === null) {
      // Printed meanwhile after all, or what was true before.
      if (await sent(request, response, store.fresh(address) ?? store.kept(address))) return
    }
    const outcome = await printing
    if (!('printed' in outcome)) answerSheet(request, response, outcome.status, outcome.sheet)
    else if (!(await sent(request, response, outcome.printed)))
      return fromPrint(request, response, address)
  }

  /** Answers with a page in print; not where it was taken out while its file was read. */
  async function sent(request: IncomingMessage, response: ServerResponse, printed?: Printed) {
    if (!printed) return false
    return answerPrinted(request, response, store, printed).then(
      () => true,
      () => false,
    )
  }

  /** What a query asks for is rendered for it alone. */
  async function onDemand(request: IncomingMessage, response: ServerResponse) {
    const answer = await press.ask(request.url!)
    answerSheet(request, response, answer.status, await sheetOf(answer, site, 'once'))
  }
}

const readsOnly = ({ method }: IncomingMessage) => method === 'GET' || method === 'HEAD'

// Next hands an icon out under an address with its fingerprint.
const addressOf = (url: string) => (url.startsWith('/icon.svg?') ? '/icon.svg' : url)

const notForReaders = /^\/(?:desk|api|_next)(?:[/?]|$)/
const isForReaders = ({ url, headers }: IncomingMessage) =>
  !notForReaders.test(url!) && !headers.rsc

/** What was promised, or the other thing where it fails or takes too long. */
async function soonOr<T, U>(promised: Promise<T>, other: U): Promise<T | U> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<U>((resolve) => (timer = setTimeout(() => resolve(other), patience)))
  const answer = await Promise.race([promised.catch(() => other), late])
  clearTimeout(timer)
  return answer
}
