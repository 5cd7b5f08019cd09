import type { FactsAsked } from '@/db/queries/fact-pages'
import { siteUrl } from '../../../_site/site-url'
import { answer, problem } from './answer'
import { readAfter, readAsked, readNumber } from './asked'

/** At most, and where nothing is asked. */
const sizes = { most: 200, otherwise: 100 }

/** A page of an agreement's facts of one kind, with the address of the next one. */
export async function answerFacts<Fact extends { id: number; on: string }>(
  request: Request,
  slug: string,
  kind: 'claims' | 'events',
  find: (asked: FactsAsked) => Promise<Fact[]>,
  bodyOf: (fact: Fact) => object,
): Promise<Response> {
  const asked = await readAsked(request, slug, `/${kind}`)
  if (asked instanceof Response) return asked
  const { agreement, on, query } = asked
  const size = readNumber(query, 'limit', sizes)
  if (size === null)
    return problem(
      400,
      'This is no length of a page',
      `“limit” is a number from 1 to ${sizes.most}.`,
    )
  const after = readAfter(query)
  if (after === null)
    return problem(
      400,
      'This is no place in the list',
      'Take “after” from the link to the next page.',
    )
  const found = await find({ agreementId: agreement.id, on, after, limit: size + 1 })
  const page = found.slice(0, size)
  const last = page.at(-1)
  const address = `${siteUrl()}/api/v1/agreements/${agreement.slug}`
  return answer(request, {
    on,
    [kind]: page.map(bodyOf),
    links: {
      agreement: `${address}?on=${on}`,
      next:
        found.length > size
          ? `${address}/${kind}?on=${on}&limit=${size}&after=${last!.on}.${last!.id}`
          : null,
    },
  })
}
