import type { Metadata } from 'next'
import { requireEditor } from '@/auth/session'
import { DeskForm } from '@/components/desk/desk-form'
import { DeskHead } from '@/components/desk/desk-frame'
import { SearchBox } from '@/components/desk/search-box'
import { SubmitButton } from '@/components/desk/submit-button'
import { MomentText } from '@/components/ui/date-text'
import { Empty } from '@/components/ui/empty'
import { PageLinks } from '@/components/ui/page-links'
import { whyInWords } from '@/domain/print/why-in-words'
import { readStanding } from '@/print/desk-door'
import { printAgain } from './actions'

export const metadata: Metadata = { title: 'Print' }

const atOnce = 100
const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000).toLocaleString('en-GB')} kB`

export default async function PrintPage({ searchParams }: PageProps<'/desk/print'>) {
  await requireEditor('print:read', '/desk/print')
  const asked = await searchParams
  const address = typeof asked.q === 'string' ? asked.q.trim().slice(0, 300) : ''
  const number = /^[1-9]\d{0,4}$/.test(String(asked.page)) ? Number(asked.page) : 1
  const standing = await readStanding({ address, from: (number - 1) * atOnce })
  return (
    <>
      <DeskHead title="In print" />
      {standing === null ? (
        <Empty>Pages are rendered for each reader anew: nothing is in print here.</Empty>
      ) : (
        <div className="flex flex-col gap-6">
          <p className="max-w-measure">
            Readers get these pages as they were printed; each is printed again when what it shows
            changes. {standing.pages.toLocaleString('en-GB')} stand in print (
            {kilobytes(standing.bytes)} as readers get them),{' '}
            {standing.waiting.toLocaleString('en-GB')} wait for their turn,{' '}
            {standing.kept.toLocaleString('en-GB')} are out of print until then and are rendered for
            whoever asks.
          </p>
          <SearchBox label="Address" query={address} />
          {standing.shown.length === 0 && <Empty>No such address is in print.</Empty>}
          <ol className="flex flex-col font-sans text-sm">
            {standing.shown.map((one) => (
              <li
                key={one.address}
                className="grid items-baseline gap-x-6 gap-y-1 border-b border-rule py-2 sm:grid-cols-[1fr_13rem_16rem_auto]"
              >
                <a className="min-w-0 quiet-link" href={one.address}>
                  {one.address}
                </a>
                <span className="text-muted">
                  Since <MomentText at={new Date(one.printedAt)} clock />
                </span>
                <span className="min-w-0">
                  {whyInWords(one.why)}
                  {one.why.of && one.why.of !== one.address && (
                    <span className="text-muted"> {one.why.of}</span>
                  )}
                </span>
                <DeskForm action={printAgain} label={`Print ${one.address} again`}>
                  <input type="hidden" name="address" value={one.address} />
                  <SubmitButton quiet>Print again</SubmitButton>
                </DeskForm>
              </li>
            ))}
          </ol>
          <PageLinks
            pages={Math.ceil(standing.found / atOnce)}
            number={number}
            address={(page) =>
              `/desk/print?${new URLSearchParams({ q: address, page: String(page) })}`
            }
          />
        </div>
      )}
    </>
  )
}
