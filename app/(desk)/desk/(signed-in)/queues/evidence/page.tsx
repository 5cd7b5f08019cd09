import type { Metadata } from 'next'
import { requireEditor } from '@/auth/session'
import { DeskHead } from '@/components/desk/desk-frame'
import { Empty } from '@/components/ui/empty'
import { evidencedKinds, listSingleLines } from '@/db/queries/desk/queues/single-lines'
import { evidenceAnswer } from '@/domain/agreements/answers'
import { labelOf } from '@/domain/labels'
import { keyOf } from '@/app/_desk/address-key'

export const metadata: Metadata = { title: 'Facts with a single line of evidence' }

export default async function EvidencePage({ searchParams }: PageProps<'/desk/queues/evidence'>) {
  await requireEditor('agreements:write', '/desk/queues/evidence')
  const query = await searchParams
  const kind = evidencedKinds.find((one) => one === query.kind) ?? 'acts'
  const before = typeof query.before === 'string' ? keyOf(query.before) : null
  const { shown, next } = await listSingleLines(kind, before, 50)
  return (
    <>
      <DeskHead title="Facts with a single line of evidence">
        <a className="quiet-link" href="/desk/queues">
          All queues
        </a>
      </DeskHead>
      <nav aria-label="Kinds of facts" className="mb-4 flex flex-wrap gap-x-4 font-sans text-sm">
        {evidencedKinds.map((one) => (
          <a
            key={one}
            href={`/desk/queues/evidence?kind=${one}`}
            aria-current={one === kind ? 'page' : undefined}
            className="py-1.5 hover:text-seal aria-[current=page]:font-semibold"
          >
            {labelOf(one)}
          </a>
        ))}
      </nav>
      {shown.length === 0 && <Empty>Every one of them rests on more than one line.</Empty>}
      <ul className="flex flex-col font-sans text-sm">
        {shown.map(({ id, agreementId, agreement, line, sources }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-rule py-2"
          >
            <span className="max-w-measure min-w-0">
              {line}
              <span className="block text-xs text-muted">
                {agreement} · {evidenceAnswer(sources, 1)}
              </span>
            </span>
            <a
              className="quiet-link"
              href={`/desk/agreements/${agreementId}/${kind}/${id}`}
              aria-label={`Add a source: ${line}`}
            >
              Add a source
            </a>
          </li>
        ))}
      </ul>
      {next !== null && (
        <p className="mt-4 font-sans text-sm">
          <a className="quiet-link" href={`/desk/queues/evidence?kind=${kind}&before=${next}`}>
            More
          </a>
        </p>
      )}
    </>
  )
}
