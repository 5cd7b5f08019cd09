import { ArticleBody } from '@/components/articles/article-body'
import { directionOf } from '@/domain/articles/direction'
import type { Editor } from '@/db/mutations/sessions'
import type { DeskArticle } from '@/db/queries/desk/articles'

/** The text of an edition that cannot be changed now, and why. */
export function LiveText({ found, editor }: { found: DeskArticle; editor: Editor }) {
  const { article, edition, mentions } = found
  const foreign = editor.role === 'reporter' && edition.authorId !== editor.id
  return (
    <div className="flex flex-col gap-4">
      <p className="font-sans text-sm text-muted">
        {foreign
          ? 'This text is somebody else’s; reporters change their own.'
          : 'This edition is not in work. What is published changes by a new edition.'}
      </p>
      <div lang={article.language} dir={directionOf(article.language)} className="max-w-measure">
        <p className="mb-4 text-lg text-muted">{edition.standfirst}</p>
        <ArticleBody body={edition.body} names={mentions} />
      </div>
    </div>
  )
}
