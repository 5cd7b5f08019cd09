import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { requireEditor } from '@/auth/session'
import { TextFields } from '@/components/desk/articles/text-fields'
import { DeskForm } from '@/components/desk/desk-form'
import { DeskHead } from '@/components/desk/desk-frame'
import { SubmitButton } from '@/components/desk/submit-button'
import { beginNewArticle } from './actions'

export const metadata: Metadata = { title: 'Begin an article' }

export default async function NewArticlePage() {
  const { name } = await requireEditor('articles:write', '/desk/articles/new')
  const text = {
    kind: 'news',
    language: 'en',
    kicker: null,
    headline: '',
    standfirst: '',
    place: null,
    byline: name,
    body: { type: 'doc' as const, content: [] },
  }
  return (
    <div className="max-w-3xl">
      <DeskHead title="Begin an article" />
      <DeskForm action={beginNewArticle} label="Begin an article" warnOnLeaving>
        <input type="hidden" name="formKey" value={randomUUID()} />
        <TextFields text={text} />
        <div>
          <SubmitButton>Save as a draft</SubmitButton>
        </div>
      </DeskForm>
    </div>
  )
}
