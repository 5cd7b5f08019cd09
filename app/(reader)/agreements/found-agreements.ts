import { summaryOf } from '@/components/agreements/summary'
import { listAgreements, type AgreementPart } from '@/db/queries/agreements'
import { filterAgreements, type AgreementFilters, type Sorting } from '@/domain/agreements/filters'
import { pageOfList } from '../../_site/pages-of-a-list'

const onAPage = 100

/**
 * A page of the agreements that fit. All of them are read only as far as filters and order ask, and
 * in full those of the page alone, so that a long list costs no more than a short one.
 * @param on ISO day
 */
export async function findAgreements(filters: AgreementFilters, number: number, on: string) {
  const all = await listAgreements({ only: partsFor(filters) })
  const summed = all.map((one) => ({ ...summaryOf(one, on), id: one.id }))
  const found = filterAgreements(summed, filters)
  const { shown, pages } = pageOfList(found, number, onAPage)
  const inFull = await listAgreements({ ids: shown.map(({ id }) => id) })
  const known = new Map(inFull.map((one) => [one.id, one]))
  return {
    all,
    found: found.length,
    shown: shown.flatMap(({ id }) => {
      const one = known.get(id)
      return one ? summaryOf(one, on) : []
    }),
    pages,
  }
}

function partsFor({ party, status, sort }: AgreementFilters): AgreementPart[] {
  const parts = new Set(byOrder[sort])
  if (party) parts.add('parties')
  if (status) parts.add('parties').add('acts')
  return [...parts]
}

const byOrder: Record<Sorting, AgreementPart[]> = {
  title: [],
  signed: ['acts'],
  score: ['commitments'],
  deadline: ['commitments'],
  event: ['lastEvent'],
}
