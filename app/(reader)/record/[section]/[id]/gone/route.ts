import { standingOfFact } from '@/db/queries/facts'
import { factSections, readFactId } from '@/domain/agreements/fact-address'
import { formatDay } from '@/domain/dates/format-date'
import { tombstone } from '../../../../../_site/tombstone'

export const dynamic = 'force-dynamic'

const names = { claims: 'claim', events: 'event', acts: 'act', commitments: 'commitment' } as const

/** What stands in the place of a fact that was withdrawn: 410, since when, and whose record it was. */
export async function GET(_: Request, { params }: RouteContext<'/record/[section]/[id]/gone'>) {
  const { section: given, id: word } = await params
  const section = factSections.find((one) => one === given)
  const id = readFactId(word)
  const standing = section && id !== null ? await standingOfFact(section, id) : null
  if (!section || !standing?.withdrawnAt)
    return tombstone(404, {
      title: 'There is no such page',
      reason: 'Nothing is on the record here.',
    })
  const { withdrawnAt, agreement } = standing
  return tombstone(410, {
    title: `This ${names[section]} was withdrawn`,
    reason: `It was taken off the record of “${agreement.shortTitle}” on ${formatDay(withdrawnAt)}.`,
    links: [[`/agreements/${agreement.slug}`, agreement.shortTitle]],
  })
}
