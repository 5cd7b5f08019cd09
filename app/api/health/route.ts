import { sql } from 'drizzle-orm'
import { reader } from '@/db/client'

export const dynamic = 'force-dynamic'

/** Whether the server and its database answer; nothing more. */
export async function GET() {
  try {
    await reader.execute(sql`select 1`)
    return Response.json({ status: 'ok' })
  } catch {
    return Response.json({ status: 'database away' }, { status: 503 })
  }
}
