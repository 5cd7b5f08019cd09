import { sql } from 'drizzle-orm'
import { RateLimiterPostgres } from 'rate-limiter-flexible'
import { desk } from '../db/client'

// rate-limiter-flexible speaks to node-postgres; this is the little of it that it needs.
const store = {
  query: async ({ text, values = [] }: { text: string; values?: unknown[] }) => {
    const pieces = text.split(/\$(\d+)/)
    const chunks = pieces.map((piece, index) =>
      index % 2 ? sql`${values[Number(piece) - 1]}` : sql.raw(piece),
    )
    const rows = await desk.execute(sql.join(chunks))
    return { rows: [...rows], rowCount: rows.count }
  },
}

const limiter = (keyPrefix: string, points: number, minutes: number) =>
  new RateLimiterPostgres({
    storeClient: store,
    storeType: 'client',
    tableName: 'sign_in_attempts',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix,
    points,
    duration: minutes * 60,
  })

/** Failed attempts an account or an address has, in a quarter of an hour, before it must wait. */
const perAccount = limiter('account', 8, 15)
const perAddress = limiter('address', 40, 15)

/** Whether somebody may try to sign in now; counts the attempt. */
export async function mayTry(email: string, address: string | null): Promise<boolean> {
  try {
    await perAccount.consume(email.slice(0, 200))
    if (address) await perAddress.consume(address.slice(0, 100))
    return true
  } catch (refusal) {
    if (refusal instanceof Error) throw refusal
    return false
  }
}

/** After signing in the account's failures are forgotten; the address's are not. */
export const forgetAttempts = (email: string) => perAccount.delete(email.slice(0, 200))
