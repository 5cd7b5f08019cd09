import { box } from '@/components/desk/box'
import { SectionHead } from '@/components/ui/section-head'
import type { PreparedWorld } from '@/domain/mentions/name-index'
import { agreementFact } from '@/app/_desk/agreement-facts'
import { fromReport } from '@/app/_desk/from-report/asked'

/** The way to put a passage of a report on the record at once, without an article. */
export function RecordForm({
  reportId,
  agreements,
  likely,
}: {
  reportId: number
  agreements: PreparedWorld['world']['agreements']
  /** The agreement the report is about, as far as it could be told. */
  likely: number | null
}) {
  return (
    <section aria-labelledby="record-fact" className="flex flex-col gap-4">
      <SectionHead id="record-fact">Record a fact from it</SectionHead>
      <form
        action={`/desk/reports/${reportId}/record`}
        aria-label="Record a fact from it"
        className="flex flex-wrap items-end gap-4 font-sans text-sm"
      >
        <label className="flex min-w-0 flex-1 basis-56 flex-col gap-1 font-semibold">
          On the record of
          <select name="agreement" defaultValue={likely ?? undefined} className={box}>
            {agreements.map(({ id, shortTitle }) => (
              <option key={id} value={id}>
                {shortTitle}
              </option>
            ))}
          </select>
        </label>
        <label className="flex flex-col gap-1 font-semibold">
          What kind
          <select name="kind" className={box}>
            {fromReport.map((noun) => (
              <option key={noun} value={noun}>
                {sentence(agreementFact(noun)!.one)}
              </option>
            ))}
          </select>
        </label>
        <button className="min-h-9 border border-ink px-4 py-1.5 font-semibold hover:text-seal">
          Choose the passage
        </button>
      </form>
    </section>
  )
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
