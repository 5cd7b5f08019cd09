import { summaryOf } from '@/components/agreements/summary'
import { exportAgreements } from '@/db/queries/agreements-export'
import { listAgreements } from '@/db/queries/agreements'
import { filterAgreements, readFilters } from '@/domain/agreements/filters'
import type { ExportHead, WithStatus } from '@/domain/imports/exported'
import { exportHead, exportName } from '../../_site/export-file'
import { today } from '../../_site/today'

/** The list of agreements as its address narrows it, in full, for taking away. */
export async function foundAgreements(
  request: Request,
): Promise<{ agreements: WithStatus[]; head: ExportHead; name: string }> {
  const filters = readFilters(Object.fromEntries(new URL(request.url).searchParams))
  const listed = await listAgreements()
  const idOf = new Map(listed.map(({ slug, id }) => [slug, id]))
  const found = filterAgreements(
    listed.map((one) => summaryOf(one, today())),
    filters,
  )
  const statusOf = new Map(found.map(({ slug, status }) => [slug, status.status]))
  const full = await exportAgreements(found.map(({ slug }) => idOf.get(slug)!))
  return {
    agreements: full.map((one) => ({ ...one, status: statusOf.get(one.slug)! })),
    head: exportHead(),
    name: exportName('entente-agreements', [filters.party, filters.type, filters.status]),
  }
}
