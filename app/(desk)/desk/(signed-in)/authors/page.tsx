import type { Metadata } from 'next'
import { requireEditor } from '@/auth/session'
import { DeskHead } from '@/components/desk/desk-frame'
import { Empty } from '@/components/ui/empty'
import { listDeskAuthors } from '@/db/queries/desk/authors'

export const metadata: Metadata = { title: 'Authors' }

export default async function DeskAuthorsPage() {
  await requireEditor('entities:write', '/desk/authors')
  const authors = await listDeskAuthors()
  return (
    <div className="max-w-measure">
      <DeskHead title="Authors" />
      <p className="mb-4 font-sans text-sm text-muted">
        Everybody who signs an article is here from its publication on.
      </p>
      {authors.length === 0 && <Empty>Nobody has signed an article yet.</Empty>}
      <ul>
        {authors.map(({ id, name, description }) => (
          <li key={id} className="border-t border-rule py-2">
            <a className="font-semibold hover:underline" href={`/desk/authors/${id}`}>
              <bdi>{name}</bdi>
            </a>
            <span className="block font-sans text-sm text-muted">
              {description ?? 'Nothing is said of who this is.'}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
