import { FormNotice } from '@/components/desk/form-notice'
import { Empty } from '@/components/ui/empty'
import { SectionHead } from '@/components/ui/section-head'
import { listProvisions } from '@/db/queries/desk/provisions'

/** The text of an agreement piece by piece, each leading to its form. */
export async function ProvisionList({
  agreementId,
  saved,
}: {
  agreementId: number
  /** What has just become of one of them. */
  saved: string | null
}) {
  const provisions = await listProvisions(agreementId)
  const base = `/desk/agreements/${agreementId}/provisions`
  return (
    <section aria-labelledby="provisions" className="flex scroll-mt-4 flex-col gap-2">
      <SectionHead
        id="provisions"
        aside={
          <a className="quiet-link" href={`${base}/new`}>
            Add a provision
          </a>
        }
      >
        Provisions of the text
      </SectionHead>
      {saved && <FormNotice state={{ done: saved }} />}
      {provisions.length === 0 && <Empty>None on record.</Empty>}
      <ul className="flex flex-col font-sans text-sm">
        {provisions.map(({ id, number, heading, language }) => (
          <li
            key={id}
            id={`provisions-${id}`}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-2 target:bg-sheet"
          >
            <a className="min-w-0 hover:underline" href={`${base}/${id}`} dir="auto">
              {heading ? `${number}: ${heading}` : number}
            </a>
            <span className="text-xs text-muted">{language}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
