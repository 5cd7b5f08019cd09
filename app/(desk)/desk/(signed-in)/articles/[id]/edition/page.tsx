import type { Metadata } from 'next'
import { requireEditor } from '@/auth/session'
import { DeskForm } from '@/components/desk/desk-form'
import { DeskHead } from '@/components/desk/desk-frame'
import { TextField } from '@/components/desk/fields'
import { SubmitButton } from '@/components/desk/submit-button'
import { SectionHead } from '@/components/ui/section-head'
import { wordOf } from '@/app/_desk/address-key'
import { articleOfAddress } from '../desk-article'
import { beginCorrection, beginUpdate } from './actions'

export const metadata: Metadata = { title: 'Update or correct' }

/** What was wrong may come along in the address, from a fact that was withdrawn. */
export default async function NewEditionPage({
  params,
  searchParams,
}: PageProps<'/desk/articles/[id]/edition'>) {
  const { id } = await params
  await requireEditor('articles:write', `/desk/articles/${id}/edition`)
  const { edition } = await articleOfAddress(id)
  const wrong = wordOf((await searchParams).wrong).slice(0, 1000)
  return (
    <div className="flex max-w-measure flex-col gap-8">
      <DeskHead title={edition.headline} />
      <p>The published text stays as it is until the new edition is published.</p>
      <section aria-labelledby="update" className="flex flex-col gap-4">
        <SectionHead id="update">Update</SectionHead>
        <DeskForm action={beginUpdate} label="Update">
          <input type="hidden" name="articleId" value={id} />
          <TextField
            name="changeNote"
            label="What changes"
            hint="One line; readers see it."
            maxLength={300}
            required
          />
          <div>
            <SubmitButton>Begin the update</SubmitButton>
          </div>
        </DeskForm>
      </section>
      <section aria-labelledby="correct" className="flex flex-col gap-4">
        <SectionHead id="correct">Correct</SectionHead>
        <DeskForm action={beginCorrection} label="Correct">
          <input type="hidden" name="articleId" value={id} />
          <TextField
            name="wrong"
            label="What was wrong"
            hint={wrong && 'From the record; put it into the words of the article.'}
            value={wrong}
            rows={wrong ? 4 : 2}
            maxLength={1000}
            required
          />
          <TextField name="right" label="What is right" rows={2} maxLength={1000} required />
          <div>
            <SubmitButton>Begin the correction</SubmitButton>
          </div>
        </DeskForm>
      </section>
    </div>
  )
}
