import type { Metadata } from 'next'
import { requireEditor } from '@/auth/session'
import { UndoMerge } from '@/app/_desk/merges/undo-merge'
import { DeskHead } from '@/components/desk/desk-frame'
import { MomentText } from '@/components/ui/date-text'
import { Empty } from '@/components/ui/empty'
import { listStandingMerges } from '@/db/queries/desk/merges'
import { listLog, listStaffNames } from '@/db/queries/desk/log'
import { labelOf } from '@/domain/labels'
import { may } from '@/domain/permissions'

export const metadata: Metadata = { title: 'Log' }

const atOnce = 100
const subjects = ['article', 'report', 'entity', 'agreement', 'import', 'home', 'staff']
const box = 'min-h-10 border border-muted bg-paper px-2'
const addresses: Record<string, string> = {
  article: 'articles',
  report: 'reports',
  entity: 'entities',
  agreement: 'agreements',
  import: 'imports',
}

export default async function LogPage({ searchParams }: PageProps<'/desk/log'>) {
  const editor = await requireEditor('log:read', '/desk/log')
  const asked = await searchParams
  const actor = typeof asked.actor === 'string' ? asked.actor : ''
  const subject = subjects.find((one) => one === asked.subject) ?? ''
  const before = /^\d{1,15}$/.test(String(asked.before)) ? Number(asked.before) : null
  const [entries, names, merges] = await Promise.all([
    listLog({ actor, subject, before }, atOnce),
    listStaffNames(),
    may(editor.role, 'entities:write') ? listStandingMerges() : new Set<number>(),
  ])
  const older = new URLSearchParams({ actor, subject, before: String(entries.at(-1)?.id) })
  return (
    <>
      <DeskHead title="What was done" />
      <form className="mb-4 flex flex-wrap items-end gap-3 font-sans text-sm">
        <Select name="actor" label="By" value={actor} options={names.map(({ name }) => name)} />
        <Select name="subject" label="With" value={subject} options={subjects} />
        <button className="min-h-10 border border-ink px-4 hover:text-seal">Show</button>
      </form>
      {entries.length === 0 && <Empty>Nothing of the kind.</Empty>}
      <ol className="flex flex-col font-sans text-sm">
        {entries.map(({ id, at, actor: who, verb, subject: what, subjectId, detail }) => (
          <li
            key={id}
            className="grid gap-x-6 border-b border-rule py-2 sm:grid-cols-[13rem_12rem_1fr]"
          >
            <span className="text-muted">
              <MomentText at={at} clock />
            </span>
            <span>{who ?? 'Entente itself'}</span>
            <span className="min-w-0">
              {labelOf(verb.replace('.', ' '))}{' '}
              {subjectId !== null && addresses[what] ? (
                <a className="quiet-link" href={`/desk/${addresses[what]}/${subjectId}`}>
                  {what} {subjectId}
                </a>
              ) : (
                what
              )}
              {titleIn(detail) && <span className="text-muted"> “{titleIn(detail)}”</span>}
              {verb === 'entity.merged' && merges.has(Number(detail.mergeId)) && (
                <UndoMerge id={Number(detail.mergeId)} name={titleIn(detail) ?? what} />
              )}
            </span>
          </li>
        ))}
      </ol>
      {entries.length === atOnce && (
        <p className="mt-4 font-sans text-sm">
          <a className="quiet-link" href={`/desk/log?${older}`}>
            Older
          </a>
        </p>
      )}
    </>
  )
}

/** What a change was about, in words, where its entry says. */
const titleIn = ({ headline, name, note }: Record<string, unknown>) =>
  [headline, name, note].find((one) => typeof one === 'string') ?? null

function Select({
  name,
  label,
  value,
  options,
}: {
  name: string
  label: string
  value: string
  options: string[]
}) {
  return (
    <label className="flex flex-col gap-1">
      <span className="text-xs text-muted">{label}</span>
      <select name={name} defaultValue={value} className={box}>
        <option value="">All</option>
        {options.map((one) => (
          <option key={one} value={one}>
            {labelOf(one)}
          </option>
        ))}
      </select>
    </label>
  )
}
