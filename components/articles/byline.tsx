import { Fragment } from 'react'
import { readByline } from '@/domain/authors/byline'
import { normalName } from '@/domain/names/normal-name'

/** Who signed an article, by the words of the byline and the author's address. */
export type SignedBy = { words: string; slug: string }

/** A byline as it was written, each name that is an author's leading to the author's page. */
export function Byline({ byline, authors }: { byline: string; authors: SignedBy[] }) {
  return readByline(byline).map(({ text, isName }, place) => {
    const author = isName && authors.find(({ words }) => normalName(words) === normalName(text))
    if (!author) return <Fragment key={place}>{text}</Fragment>
    return (
      <a key={place} rel="author" className="quiet-link" href={`/authors/${author.slug}`}>
        {text}
      </a>
    )
  })
}
