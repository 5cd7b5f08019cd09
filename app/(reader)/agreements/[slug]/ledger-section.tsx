import { Ledger } from '@/components/agreements/ledger'
import { LedgerPages } from '@/components/agreements/ledger-pages'
import { Subscribe } from '@/components/deadlines/subscribe'
import { Empty } from '@/components/ui/empty'
import { LevelLegend } from '@/components/ui/level-mark'
import { SectionHead } from '@/components/ui/section-head'
import { periodsBetween } from '@/domain/agreements/periods'
import { siteUrl } from '../../../_site/site-url'
import type { addressesOf } from './addresses'
import type { RecordPage } from './record-page'

/** The ledger of an agreement on the day its page shows: a page of its commitments. */
export function LedgerSection({
  found: { ledger, standing, on },
  slug,
  address,
}: {
  found: RecordPage
  slug: string
  address: ReturnType<typeof addressesOf>
}) {
  return (
    <section aria-labelledby="ledger" className="flex flex-col gap-1">
      <SectionHead
        id="ledger"
        aside={
          <a className="quiet-link" href="/about/method">
            How levels are set
          </a>
        }
      >
        What was promised, and what was done
      </SectionHead>
      {ledger.rows.length > 0 && <LevelLegend />}
      {standing.promised ? (
        <Ledger
          rows={ledger.rows}
          periods={periodsBetween(standing.begin, on)}
          on={on}
          addressOf={address.commitment}
        />
      ) : (
        <Empty>Not signed by then: nothing had been promised.</Empty>
      )}
      <LedgerPages {...ledger} hrefOf={address.ledger} />
      {ledger.rows.some(({ dueOn }) => dueOn !== null) && (
        <Subscribe address={`${siteUrl()}/agreements/${slug}/deadlines.ics`} of="this agreement" />
      )}
    </section>
  )
}
