/** What the log says of an error: its kind, message, code, stack and causes. */
export type DescribedError = {
  type: string
  message: string
  code?: string
  stack?: string
  cause?: DescribedError
}

/**
 * Describes an error for the log. The values a query was sent with stay out of it: there may be a
 * password's hash, a session or an unpublished text among them.
 */
export function describedError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) }
  const { code, cause } = error as { code?: unknown; cause?: unknown }
  return {
    type: error.name,
    message: withoutValues(error.message),
    ...(typeof code === 'string' ? { code } : {}),
    ...(error.stack ? { stack: withoutValues(error.stack) } : {}),
    ...(cause && depth < 5 ? { cause: describedError(cause, depth + 1) } : {}),
  }
}

/** Drizzle writes them behind the query, as `params: …`, up to the first line of the stack. */
const withoutValues = (text: string) => text.replace(/^params: [^]*?(?=\n {4}at |$(?![^]))/m, '')
