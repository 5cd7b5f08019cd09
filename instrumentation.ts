import type { Instrumentation } from 'next'
import { logFault } from './log/log'

/** Logs every fault of a page, a route or an action under the id that its error page shows. */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  const { digest } = error as { digest?: string }
  logFault(error, `${request.method} ${context.routePath}`, digest)
}
