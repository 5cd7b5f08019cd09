import { findAgreement, findInstrument } from '@/db/queries/agreement-record'
import { readAsOf } from '@/domain/agreements/as-of'
import type { Citation } from '@/domain/citations/citation'
import { citationOf, readVersion } from './version'

/** Answers with the citation of the version that an address names, as a file to keep. */
export async function citationFile(
  request: Request,
  slug: string,
  { write, type, ending }: { write: (citation: Citation) => string; type: string; ending: string },
): Promise<Response> {
  const shown = await findAgreement(slug)
  if (!shown) return new Response('There is no such agreement.', { status: 404 })
  const query = new URL(request.url).searchParams
  const version = await readVersion(
    shown,
    query.get('recorded') ?? undefined,
    async ({ id }, present, db) => ({
      titles: (await findInstrument(id, db)).titles,
      asOf: readAsOf(query.get('on') ?? undefined, present),
    }),
  )
  if (typeof version === 'string')
    return new Response('Nothing was on record here at that moment.', { status: 404 })
  const { agreement, found, recordedAt } = version
  const citation = citationOf(agreement, found.titles, recordedAt, found.asOf)
  return new Response(write(citation), {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="entente-${slug}-${citation.on}.${ending}"`,
      'X-Robots-Tag': 'noindex',
    },
  })
}
