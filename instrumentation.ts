import type { Instrumentation } from 'next'

// Next compiles this file for its edge runtime as well, where neither of these can be loaded.
const isNode = () => process.env.NEXT_RUNTIME === 'nodejs'

/** Runs once, before the first request. */
export async function register() {
  if (!isNode() || process.env.TRUST_PROXY === 'yes') return
  const { disbelieveForwarding } = await import('./auth/forwarding')
  disbelieveForwarding()
}

/** Logs every fault of a page, a route or an action under the id that its error page shows. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (!isNode()) return
  const { logFault } = await import('./log/log')
  const { digest } = error as { digest?: string }
  // What the front asked for it answers for, with the number it sent along.
  const sent = request.headers['x-request-id']
  const id = typeof sent === 'string' && /^[0-9a-f]{8}$/.test(sent) ? sent : digest
  logFault(error, `${request.method} ${context.routePath}`, id)
}
