import type { Metadata } from 'next'
import { requireEditor } from '@/auth/session'
import { ArticleRows } from '@/components/desk/article-rows'
import { DeskHead } from '@/components/desk/desk-frame'
import { Empty } from '@/components/ui/empty'
import { listDeskArticles } from '@/db/queries/desk/waiting'
import { editionStates } from '@/domain/editions/states'
import { labelOf } from '@/domain/labels'

export const metadata: Metadata = { title: 'Articles' }

const box = 'min-h-10 border border-muted bg-paper px-2'

export default async function ArticlesPage({ searchParams }: PageProps<'/desk/articles'>) {
  await requireEditor('articles:read', '/desk/articles')
  const asked = await searchParams
  const state = editionStates.find((one) => one === asked.state) ?? ''
  const words = typeof asked.words === 'string' ? asked.words.slice(0, 200) : ''
  const articles = await listDeskArticles({ state, words }, 100)
  return (
    <>
      <DeskHead title="Articles">
        <a className="quiet-link" href="/desk/articles/new">
          Begin an article
        </a>
      </DeskHead>
      <form className="mb-4 flex flex-wrap items-end gap-3 font-sans text-sm">
        <label className="flex flex-col gap-1">
          <span className="text-xs text-muted">Words of the headline</span>
          <input name="words" type="search" defaultValue={words} className={box} />
        </label>
        <label className="flex flex-col gap-1">
          <span className="text-xs text-muted">State</span>
          <select name="state" defaultValue={state} className={box}>
            <option value="">All</option>
            {editionStates.map((one) => (
              <option key={one} value={one}>
                {labelOf(one)}
              </option>
            ))}
          </select>
        </label>
        <button className="min-h-10 border border-ink px-4 hover:text-seal">Show</button>
      </form>
      {articles.length === 0 ? (
        <Empty>No article fits.</Empty>
      ) : (
        <ArticleRows articles={articles} />
      )}
      {articles.length === 100 && (
        <p className="mt-3 font-sans text-sm text-muted">
          The hundred saved last. Narrow it down to find others.
        </p>
      )}
    </>
  )
}
