import type { Metadata } from 'next'
import { requireEditor } from '@/auth/session'
import { DeskHead } from '@/components/desk/desk-frame'
import { EditionHistory } from '@/components/desk/articles/edition-history'
import { SectionHead } from '@/components/ui/section-head'
import { editableStates } from '@/domain/editions/workflow'
import { labelOf } from '@/domain/labels'
import { ActionList } from './action-list'
import { articleOfAddress } from './desk-article'
import { EditionForm } from './edition-form'
import { LiveText } from './live-text'
import { RecordAdded } from './record-added'

export const metadata: Metadata = { title: 'Article' }

export default async function DeskArticlePage({
  params,
  searchParams,
}: PageProps<'/desk/articles/[id]'>) {
  const { id } = await params
  const editor = await requireEditor('articles:read', `/desk/articles/${id}`)
  const found = await articleOfAddress(id)
  const { article, edition, editions, reportIds } = found
  const editable =
    editableStates.some((state) => state === edition.state) &&
    (editor.role !== 'reporter' || edition.authorId === editor.id)
  return (
    <>
      <DeskHead title={edition.headline || 'Without a headline yet'}>
        <span className="text-muted">
          {labelOf(edition.state)}, edition {edition.number}
        </span>
      </DeskHead>
      {(await searchParams).saved && (
        <p
          role="status"
          className="mb-6 border-s-4 border-seal bg-sheet px-4 py-3 font-sans text-sm"
        >
          Saved.
        </p>
      )}
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-12">
        <div className="min-w-0 lg:col-span-8">
          {editable && edition.state === 'approved' && edition.authorId === editor.id && (
            <p className="mb-4 font-sans text-sm text-muted">
              This is approved. If you change your own text now, it has to be approved again.
            </p>
          )}
          {editable ? <EditionForm found={found} /> : <LiveText found={found} editor={editor} />}
        </div>
        <aside className="flex flex-col gap-8 font-sans text-sm lg:col-span-4">
          <section aria-labelledby="next" className="flex flex-col gap-4">
            <SectionHead id="next">What next</SectionHead>
            <p>
              <a className="quiet-link" href={`/desk/articles/${id}/preview`}>
                See it as readers will
              </a>
            </p>
            <ActionList found={found} editor={editor} />
          </section>
          <RecordAdded reportIds={reportIds} />
          <section aria-labelledby="editions" className="flex flex-col gap-2">
            <SectionHead id="editions">Editions</SectionHead>
            <EditionHistory editions={editions} />
            {article.firstPublishedAt && (
              <p>
                <a className="quiet-link" href={`/articles/${article.slug}`}>
                  /articles/{article.slug}
                </a>
              </p>
            )}
          </section>
        </aside>
      </div>
    </>
  )
}
