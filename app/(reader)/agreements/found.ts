import { summaryOf } from '@/components/agreements/summary'
import { exportAgreements } from '@/db/queries/agreements-export'
import { listAgreements } from '@/db/queries/agreements'
import { filterAgreements, readFilters } from '@/domain/agreements/filters'
import type { ExportHead, WithStatus } from '@/domain/imports/exported'
import { siteUrl } from '../../_site/site-url'
import { today } from '../../_site/today'

/** The list of agreements as its address narrows it, in full, for taking away. */
export async function foundAgreements(
  request: Request,
): Promise<{ agreements: WithStatus[]; head: ExportHead }> {
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
    head: { from: siteUrl(), asOf: today(), terms },
  }
}

const terms = 'Name Entente and the sources of each fact. No licence beyond the law is given.'

/** The name under which an export is saved: agreements-2026-11-24, with what narrows it. */
export function fileNameOf(request: Request, kind: 'csv' | 'json'): string {
  const { party, type, status } = readFilters(Object.fromEntries(new URL(request.url).searchParams))
  const words = [party, type, status].filter((word) => /^[a-z0-9-]{1,80}$/.test(word))
  return `${['entente-agreements', ...words, today()].join('-')}.${kind}`
}
