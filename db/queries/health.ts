import { sql } from 'drizzle-orm'
import { reader } from '../client'

const milliseconds = { remembered: 200, patience: 3000 }

let last: { at: number; answer: Promise<boolean> } | undefined

/** Whether the database answers readers. Asked of it five times a second at most, however many ask here. */
export function databaseAnswers(): Promise<boolean> {
  const now = performance.now()
  if (!last || now - last.at > milliseconds.remembered) last = { at: now, answer: ask() }
  return last.answer
}

async function ask(): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds.patience)
  })
  const asked = reader.execute(sql`select 1`).then(
    () => true,
    () => false,
  )
  const answer = await Promise.race([asked, tooLong])
  clearTimeout(timer)
  return answer
}
