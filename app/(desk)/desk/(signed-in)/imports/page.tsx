import type { Metadata } from 'next'
import { requireEditor } from '@/auth/session'
import { DeskForm } from '@/components/desk/desk-form'
import { DeskHead } from '@/components/desk/desk-frame'
import { FileField } from '@/components/desk/imports/file-field'
import { ImportHelp } from '@/components/desk/imports/import-help'
import { ImportList } from '@/components/desk/imports/import-list'
import { SubmitButton } from '@/components/desk/submit-button'
import { SectionHead } from '@/components/ui/section-head'
import { listImports } from '@/db/queries/desk/imports'
import { limits, tooBig } from '@/domain/imports/read-csv'
import { upload } from './actions'

export const metadata: Metadata = { title: 'Imports' }

export default async function ImportsPage() {
  await requireEditor('imports:write', '/desk/imports')
  const batches = await listImports()
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-12">
      <div className="lg:col-span-12">
        <DeskHead title="Imports" />
      </div>
      <section aria-labelledby="bring" className="flex flex-col gap-4 lg:col-span-6">
        <SectionHead id="bring">Bring in a file</SectionHead>
        <DeskForm action={upload} label="Bring in a file">
          <FileField
            name="file"
            label="CSV file"
            hint={`An export of PA-X, or our own CSV: up to ${limits.megabytes} MB and ${limits.rows.toLocaleString('en-GB')} rows, in UTF-8. Nothing is imported yet.`}
            most={limits.megabytes * 1_000_000}
            tooBig={tooBig}
          />
          <div>
            <SubmitButton>Read it</SubmitButton>
          </div>
        </DeskForm>
        <ImportHelp />
      </section>
      <section aria-labelledby="batches" className="flex flex-col gap-2 lg:col-span-6">
        <SectionHead id="batches">Brought in</SectionHead>
        <ImportList batches={batches} />
      </section>
    </div>
  )
}
