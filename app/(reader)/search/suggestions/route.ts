import { normalText } from '@/domain/text/normal-text'
import { suggestPages } from './suggest-pages'

export const dynamic = 'force-dynamic'

/** Longer than any name on record; the rest of what was typed is left out. */
const longest = 100

/**
 * Pages that what was typed so far may mean, as JSON: entities by any of their names in any script,
 * and agreements. Published things only. Asked at every pause of somebody typing, so that the same
 * beginning is kept for a minute.
 */
export async function GET(request: Request) {
  const typed = new URL(request.url).searchParams.get('q') ?? ''
  const found = await suggestPages(normalText(typed.slice(0, longest)))
  return Response.json(found, { headers: { 'Cache-Control': 'public, max-age=60' } })
}
