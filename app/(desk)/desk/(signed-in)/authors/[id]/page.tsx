import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireEditor } from '@/auth/session'
import { keyOf } from '@/app/_desk/address-key'
import { authorFields } from '@/app/_desk/author-fields'
import { DrawnFields, drawable } from '@/app/_desk/drawn-fields'
import { DeskForm } from '@/components/desk/desk-form'
import { DeskHead } from '@/components/desk/desk-frame'
import { SubmitButton } from '@/components/desk/submit-button'
import { findDeskAuthor } from '@/db/queries/desk/authors'
import { saveAuthor } from './actions'

export const metadata: Metadata = { title: 'An author' }

export default async function DeskAuthorPage({ params }: PageProps<'/desk/authors/[id]'>) {
  const id = keyOf((await params).id)
  await requireEditor('entities:write', `/desk/authors/${id}`)
  const author = await findDeskAuthor(id)
  if (!author) notFound()
  const { slug, name, description } = author
  return (
    <div className="max-w-measure">
      <DeskHead title={name}>
        <a className="quiet-link" href={`/authors/${slug}`}>
          As readers see it
        </a>
        <a className="quiet-link" href="/desk/authors">
          All authors
        </a>
      </DeskHead>
      <DeskForm action={saveAuthor} label="Change an author" warnOnLeaving>
        <input type="hidden" name="id" value={id} />
        <DrawnFields
          fields={drawable(authorFields)}
          typed={{ name, description: description ?? '' }}
        />
        <div>
          <SubmitButton>Save</SubmitButton>
        </div>
      </DeskForm>
    </div>
  )
}
