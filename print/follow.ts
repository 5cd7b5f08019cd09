import { changesSince, changedByTheClock, type PrintChange } from '../db/queries/print-changes'
import type { Connection } from '../db/client'

/** Where print stands in the database's count of changes, and in time. */
export type Position = { upTo: string | null; clock: string }

const everySecond = 1000

/**
 * Follows what changes: told by the database at once, and asked each second, so that a message that
 * was lost costs a second and an embargo ends when it ends.
 * @param apply called with the changes since the last time, in turn
 */
export function followChanges(
  database: Connection,
  position: Position,
  apply: (changes: PrintChange[]) => Promise<void>,
) {
  let running: Promise<void> | null = null
  let again: Promise<void> | null = null
  let closed = false

  /** Applies all that was committed before the call. @throws where the database does not answer */
  const catchUp = (): Promise<void> => {
    if (!running) {
      running = once().finally(() => (running = null))
      return running
    }
    // What runs may have looked before the caller's change: one more, for all who wait.
    again ??= running
      .catch(() => {})
      .then(() => {
        again = null
        return catchUp()
      })
    return again
  }

  async function once() {
    const { changes, upTo } = await changesSince(database, position.upTo)
    // A copy from before was put in the database's place.
    const isOlder = position.upTo !== null && BigInt(upTo) < BigInt(position.upTo)
    if (isOlder) changes.push({ address: '/', reach: 'everything', gone: false, relation: '' })
    const byTheClock = await changedByTheClock(database, new Date(position.clock))
    if (changes.length + byTheClock.changes.length > 0)
      await apply([...changes, ...byTheClock.changes])
    position.upTo = upTo
    position.clock = byTheClock.upTo.toISOString()
  }

  const quietly = () => {
    if (!closed) void catchUp().catch(() => {})
  }
  const timer = setInterval(quietly, everySecond).unref()
  void database.listen('entente_print', quietly).catch(() => {})

  return {
    catchUp,
    close() {
      closed = true
      clearInterval(timer)
    },
  }
}
