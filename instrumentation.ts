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
  logFault(error, `${request.method} ${context.routePath}`, digest)
}
