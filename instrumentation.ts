import type { Instrumentation } from 'next'

/** Logs every fault of a page, a route or an action under the id that its error page shows. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  // Next compiles this file for its edge runtime as well, where the log cannot be loaded.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { logFault } = await import('./log/log')
  const { digest } = error as { digest?: string }
  logFault(error, `${request.method} ${context.routePath}`, digest)
}
