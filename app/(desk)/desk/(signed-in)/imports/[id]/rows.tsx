import { CheckField } from '@/components/desk/fields'
import { DeskForm } from '@/components/desk/desk-form'
import { ImportRowItem } from '@/components/desk/imports/import-row'
import { SubmitButton } from '@/components/desk/submit-button'
import { Empty } from '@/components/ui/empty'
import { SectionHead } from '@/components/ui/section-head'
import { listImportRows } from '@/db/queries/desk/imports'
import { outcomeNames, outcomes, type Outcome } from '@/domain/imports/outcomes'
import { choose } from './actions'

const atOnce = 100

type Shown = {
  id: number
  header: string[]
  counts: Partial<Record<Outcome, number>>
  outcome: Outcome | null
  after: number
  open: boolean
}

/** Every row of a file with what becomes of it, page by page, narrowed by what that is. */
export async function Rows({ id, header, counts, outcome, after, open }: Shown) {
  const found = await listImportRows(id, outcome, after, atOnce + 1)
  const rows = found.slice(0, atOnce)
  const choosing = open && outcome === 'differs' && rows.length > 0
  const list = (
    <ol className="flex flex-col font-sans text-sm">
      {rows.map((row) => (
        <ImportRowItem key={row.row} row={row} header={header}>
          {choosing && (
            <CheckField
              name="take[]"
              value={String(row.row)}
              label={`Take the values of row ${row.row} from the file`}
              checked={row.take}
            />
          )}
          {!choosing && row.take && <p>The file’s values are to be taken.</p>}
        </ImportRowItem>
      ))}
    </ol>
  )
  return (
    <section aria-labelledby="rows" className="flex flex-col gap-3">
      <SectionHead id="rows">Rows</SectionHead>
      <Filters id={id} counts={counts} outcome={outcome} />
      {rows.length === 0 && <Empty>No row of the kind.</Empty>}
      {!choosing && list}
      {choosing && (
        <DeskForm action={choose} label="What is taken from the file" warnOnLeaving>
          <input type="hidden" name="id" value={id} />
          {rows.map(({ row }) => (
            <input key={row} type="hidden" name="shown[]" value={row} />
          ))}
          {list}
          <div className="flex flex-wrap gap-3">
            <SubmitButton>Save these choices</SubmitButton>
            <SubmitButton quiet name="all" value="file">
              Take all from the file
            </SubmitButton>
            <SubmitButton quiet name="all" value="record">
              Leave all as on record
            </SubmitButton>
          </div>
        </DeskForm>
      )}
      {found.length > atOnce && (
        <a
          className="font-sans text-sm quiet-link"
          href={`/desk/imports/${id}?${new URLSearchParams({ outcome: outcome ?? '', after: String(rows.at(-1)!.row) })}#rows`}
        >
          Further rows
        </a>
      )}
    </section>
  )
}

function Filters({ id, counts, outcome }: Pick<Shown, 'id' | 'counts' | 'outcome'>) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const choices: [Outcome | null, string, number][] = [
    [null, 'All', all],
    ...outcomes
      .filter((one) => counts[one])
      .map((one) => [one, outcomeNames[one], counts[one]!] as [Outcome, string, number]),
  ]
  return (
    <nav aria-label="Rows by outcome" className="flex flex-wrap gap-x-4 gap-y-1 font-sans text-sm">
      {choices.map(([one, name, number]) => (
        <a
          key={name}
          href={`/desk/imports/${id}${one ? `?outcome=${one}` : ''}#rows`}
          aria-current={one === outcome ? 'page' : undefined}
          className="py-1 hover:text-seal aria-[current]:font-semibold"
        >
          {name}: {number.toLocaleString('en-GB')}
        </a>
      ))}
    </nav>
  )
}
