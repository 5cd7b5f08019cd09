import { databaseAnswers } from '@/db/queries/health'

export const dynamic = 'force-dynamic'

/** Whether the server and its database answer; nothing more. */
export async function GET() {
  return (await databaseAnswers())
    ? Response.json({ status: 'ok' })
    : Response.json({ status: 'database away' }, { status: 503 })
}
