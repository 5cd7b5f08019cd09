import { findAgreement } from '@/db/queries/agreement-record'
import { readAsOf } from '@/domain/agreements/as-of'
import type { Citation } from '@/domain/citations/citation'
import { citationOf, findVersion } from './version'

/** Answers with the citation of the version that an address names, as a file to keep. */
export async function citationFile(
  request: Request,
  slug: string,
  { write, type, ending }: { write: (citation: Citation) => string; type: string; ending: string },
): Promise<Response> {
  const agreement = await findAgreement(slug)
  if (!agreement) return new Response('There is no such agreement.', { status: 404 })
  const query = new URL(request.url).searchParams
  const version = await findVersion(agreement, query.get('recorded') ?? undefined)
  if (typeof version === 'string')
    return new Response('Nothing was on record here at that moment.', { status: 404 })
  const asOf = readAsOf(query.get('on') ?? undefined, version.present)
  const citation = citationOf(version, asOf)
  return new Response(write(citation), {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="entente-${slug}-${citation.on}.${ending}"`,
      'X-Robots-Tag': 'noindex',
    },
  })
}
