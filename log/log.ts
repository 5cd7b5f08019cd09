import { randomUUID } from 'node:crypto'
import pino from 'pino'

/** The one log: JSON lines on standard output. */
export const log = pino({ level: process.env.LOG_LEVEL || 'info', base: undefined })

/** Logs a surprise and gives the id under which it can be found again. */
export function logFault(error: unknown, where: string): string {
  const id = randomUUID().slice(0, 8)
  log.error({ id, where, err: error }, 'fault')
  return id
}
