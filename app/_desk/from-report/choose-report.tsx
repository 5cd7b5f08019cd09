import { ReportRows } from '@/components/desk/report-rows'
import { SearchBox } from '@/components/desk/search-box'
import { Empty } from '@/components/ui/empty'
import { searchReports } from '@/db/queries/desk/reports'
import type { Asked } from './asked'

/** The reports a form can be filled in from: the latest, or those that say certain words. */
export async function ChooseReport({
  asked: { open, words },
  address,
}: {
  asked: Asked
  address: string
}) {
  const found = await searchReports(words, 10)
  return (
    <details open={open} className="mb-6 font-sans text-sm">
      <summary className="w-fit py-1 hover:text-seal">Fill it in from a report</summary>
      <div className="mt-3 border-s border-rule ps-4">
        <SearchBox label="Words of its headline" query={words} />
        {found.length === 0 && <Empty>No report says that.</Empty>}
        <ReportRows reports={found} addressOf={(id) => `${address}?report=${id}`} />
      </div>
    </details>
  )
}
