import { DeskForm } from '@/components/desk/desk-form'
import { TextField } from '@/components/desk/fields'
import { SubmitButton } from '@/components/desk/submit-button'
import { countMade, type FoundImport } from '@/db/queries/desk/imports'
import { publish, run, undo } from './actions'
import { WhatUndoingDid } from './what-undoing-did'

/** How a batch stands, and what can be done with it now. */
export async function StandingOfImport({ found }: { found: FoundImport }) {
  const { batch, standing, counts } = found
  if (standing === 'importing') return <Progress done={batch.done} total={batch.total} />
  if (standing === 'imported') return <Imported id={batch.id} />
  if (standing === 'undone') return <WhatUndoingDid undone={batch.undone!} id={batch.id} />
  const changes = (counts.new ?? 0) + (counts.differs ?? 0)
  return (
    <div className="flex flex-col gap-3 font-sans text-sm">
      {standing === 'broken-off' && (
        <p role="alert" className="border-s-4 border-seal bg-sheet px-4 py-3">
          The last run was broken off and nothing was imported. Run it again.
          {batch.brokenWith && <span className="block text-muted">Fault {batch.brokenWith}</span>}
        </p>
      )}
      {batch.brokenWith === 'changed' && standing !== 'broken-off' && (
        <p role="alert" className="border-s-4 border-seal bg-sheet px-4 py-3">
          The record changed since the rows were looked at, so nothing was imported. They were
          looked at again: see below what differs now.
        </p>
      )}
      {standing === 'read' && (
        <p>Nothing can be imported before the questions below are answered.</p>
      )}
      {standing !== 'read' && changes === 0 && <p>There is nothing to import in this file.</p>}
      {standing !== 'read' && changes > 0 && (
        <DeskForm action={run} label="Import" className="flex flex-col gap-3">
          <input type="hidden" name="id" value={batch.id} />
          <p>
            All of it comes in at once, or nothing. Readers see none of the new agreements before
            they are published; rows that are refused stay out.
          </p>
          <div>
            <SubmitButton>Import it</SubmitButton>
          </div>
        </DeskForm>
      )}
    </div>
  )
}

/** Renews itself, with scripts or without. */
function Progress({ done, total }: { done: number; total: number }) {
  return (
    <div className="flex flex-col gap-2 font-sans text-sm">
      <meta httpEquiv="refresh" content="1" />
      <label htmlFor="progress">
        Being imported: {done.toLocaleString('en-GB')} of {total.toLocaleString('en-GB')} agreements
      </label>
      <progress id="progress" max={Math.max(total, 1)} value={done} className="w-full" />
      <p className="text-muted">Nothing stands on the record before the last one is done.</p>
    </div>
  )
}

async function Imported({ id }: { id: number }) {
  const { all, shown } = await countMade(id)
  const number = (count: number) => count.toLocaleString('en-GB')
  return (
    <div className="flex flex-col gap-4 font-sans text-sm">
      <p role="status">
        Imported. It made {number(all)} {all === 1 ? 'agreement' : 'agreements'}; readers see{' '}
        {shown === all && all > 0 ? 'all of them' : number(shown)}.
      </p>
      {shown < all && (
        <DeskForm action={publish} label="Publish" className="flex flex-col gap-3">
          <input type="hidden" name="id" value={id} />
          <p>With them come out the names and sources of their record.</p>
          <div>
            <SubmitButton>Publish them</SubmitButton>
          </div>
        </DeskForm>
      )}
      <details>
        <summary className="py-1">Undo this import</summary>
        <DeskForm action={undo} label="Undo" className="mt-2 flex max-w-measure flex-col gap-3">
          <input type="hidden" name="id" value={id} />
          <p>
            Its parties and acts are withdrawn, its agreements hidden, changed fields set back. What
            somebody changed since stays, and is named.
          </p>
          <TextField name="reason" label="Why" hint="For the log, up to 500 characters." required />
          <div>
            <SubmitButton quiet>Undo it</SubmitButton>
          </div>
        </DeskForm>
      </details>
    </div>
  )
}
