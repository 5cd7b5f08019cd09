import type { PageLink } from '../../domain/pages/sections'
import { troublePage } from '../../domain/pages/trouble-page'

/** What stands at an address whose page is gone, or never was: whole, for readers without scripts too. */
export const tombstone = (
  status: 404 | 410,
  { title, reason, links = [] }: { title: string; reason: string; links?: PageLink[] },
) =>
  new Response(
    troublePage({ title, words: [reason], links: [...links, ['/corrections', 'Corrections']] }),
    {
      status,
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'X-Robots-Tag': 'noindex' },
    },
  )
