import { pageOfAgreements } from '@/db/queries/agreement-pages'
import { listAgreements } from '@/db/queries/agreements'
import { summaryOf } from '@/components/agreements/summary'
import { machineDate } from '@/domain/dates/format-date'
import { siteUrl } from '../../../_site/site-url'
import { today } from '../../../_site/today'
import { answer, problem } from '../_answers/answer'
import { linksOf } from '../_answers/agreement-body'
import { readNumber } from '../_answers/asked'
import { entityBody } from '../_answers/fact-bodies'

export const dynamic = 'force-dynamic'

const sizes = { most: 200, otherwise: 50 }

/** The agreements by their titles, a page at a time, each as it stands today. */
export async function GET(request: Request) {
  const { searchParams: query } = new URL(request.url)
  const page = readNumber(query, 'page', { otherwise: 1, most: 100_000 })
  const size = readNumber(query, 'limit', sizes)
  if (page === null || size === null)
    return problem(
      400,
      'This is no page of the list',
      `“page” is a number from 1 up, “limit” one from 1 to ${sizes.most}.`,
    )
  const { ids, count } = await pageOfAgreements({ page, size })
  const agreements = ids.length ? await listAgreements({ ids }) : []
  const at = (number: number) => `${siteUrl()}/api/v1/agreements?page=${number}&limit=${size}`
  return answer(request, {
    on: today(),
    count,
    agreements: agreements.map(bodyOf),
    links: {
      previous: page > 1 ? at(page - 1) : null,
      next: page * size < count ? at(page + 1) : null,
    },
  })
}

function bodyOf(agreement: Awaited<ReturnType<typeof listAgreements>>[number]) {
  const { status, score, signed, nextDeadline } = summaryOf(agreement, today())
  const { slug, title, shortTitle, instrumentType, form, subjects, textAvailability } = agreement
  return {
    ...{ slug, title, shortTitle, instrumentType, form, subjects, textAvailability },
    parties: agreement.parties.map(entityBody),
    signed: signed && machineDate(signed),
    legalStatus: { status: status.status, because: status.because, contested: status.contested },
    score,
    nextDeadline: nextDeadline && {
      due: machineDate(nextDeadline.due),
      answer: nextDeadline.words,
    },
    links: { self: linksOf(slug, today()).self, page: `${siteUrl()}/agreements/${slug}` },
  }
}
