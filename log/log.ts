import { randomUUID } from 'node:crypto'
import pino from 'pino'
import { describedError } from './described-error'

/** The one log: JSON lines on standard output. */
export const log = pino({
  level: process.env.LOG_LEVEL || 'info',
  base: undefined,
  serializers: { err: describedError },
})

/**
 * Logs a surprise.
 * @param where what was being done
 * @param id the one a page shows already, where it has one
 * @returns the id under which it can be found again
 */
export function logFault(error: unknown, where: string, id?: string): string {
  const shown = id ?? randomUUID().slice(0, 8)
  log.error({ id: shown, where, err: error }, 'fault')
  return shown
}
