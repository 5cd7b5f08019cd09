import { setTimeout as wait } from 'node:timers/promises'
import type { EmbeddedPostgres } from './embedded-postgres'
import { processMark } from './processes'

/**
 * Looks each second whether the embedded PostgreSQL still runs, and starts it again when it does
 * not (killed for want of memory, say). The server of pages finds it at the same address.
 * @returns how to leave off
 */
export function keepRunning(server: EmbeddedPostgres): () => void {
  const over = new AbortController()
  void watch(server, over.signal)
  return () => over.abort()
}

async function watch(server: EmbeddedPostgres, over: AbortSignal) {
  let pid = server.pid()
  while (!over.aborted) {
    await wait(1000, undefined, { signal: over, ref: false }).catch(() => {})
    if (over.aborted || (pid && processMark(pid))) continue
    try {
      console.log('The embedded PostgreSQL is gone; starting it again …')
      await server.restart()
      console.log('The embedded PostgreSQL runs again.')
    } catch (error) {
      console.error((error as Error).message)
    }
    pid = server.pid()
  }
}
