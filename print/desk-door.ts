import type { Standing } from './control'

// Longer than this no editor waits for readers' pages to follow.
const patience = 2000

/**
 * Waits until print has taken out what the changes concern that were committed before: an editor
 * who goes on to a readers' page finds it changed. Where print is away, or there is none, goes on.
 */
export async function printFollows(): Promise<void> {
  await askPrint('/caught-up', 'POST')
}

/** What stands in print, newest first; null while print does not answer or there is none. */
export async function readStanding(asked: {
  address: string
  from: number
}): Promise<Standing | null> {
  const query = new URLSearchParams({ address: asked.address, from: String(asked.from) })
  const answer = await askPrint(`?${query}`, 'GET')
  return answer ? ((await answer.json()) as Standing) : null
}

/** Has a page printed anew. */
export async function reprint(address: string): Promise<void> {
  await askPrint(`/reprint?${new URLSearchParams({ address })}`, 'POST')
}

async function askPrint(path: string, method: 'GET' | 'POST'): Promise<Response | null> {
  const door = process.env.PRINT_CONTROL
  if (!door) return null
  const answer = await fetch(door + path, { method, signal: AbortSignal.timeout(patience) }).catch(
    () => null,
  )
  return answer?.ok ? answer : null
}
