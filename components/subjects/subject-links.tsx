import { Fragment } from 'react'
import { subjectSlug } from '@/domain/subjects/subjects'

/** The subjects of an agreement in a line, each leading to its page. */
export function SubjectLinks({ subjects }: { subjects: string[] }) {
  return subjects.map((words, place) => {
    const slug = subjectSlug(words)
    return (
      <Fragment key={words}>
        {place > 0 && ', '}
        {slug ? (
          <a className="quiet-link" href={`/subjects/${slug}`}>
            {words}
          </a>
        ) : (
          words
        )}
      </Fragment>
    )
  })
}
