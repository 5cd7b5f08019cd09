import type { Metadata } from 'next'
import { cache } from 'react'
import { AgreementTable } from '@/components/agreements/agreement-table'
import { DeadlineList } from '@/components/agreements/deadline-list'
import { summaryOf } from '@/components/agreements/summary'
import { ArticleIndex } from '@/components/articles/article-index'
import { Empty } from '@/components/ui/empty'
import { FeedLinks } from '@/components/ui/feed-links'
import { OlderLink } from '@/components/ui/older-link'
import { PageHead } from '@/components/ui/page-head'
import { SectionHead } from '@/components/ui/section-head'
import { listAgreements } from '@/db/queries/agreements'
import { listArticlesOf } from '@/db/queries/articles-of'
import { listDated } from '@/db/queries/deadlines'
import { findSubject } from '@/db/queries/subjects'
import { deadlineGroups } from '@/domain/agreements/deadline-groups'
import { subjectTitle } from '@/domain/subjects/subjects'
import { pageOf, readCursor } from '../../../_site/cursor'
import { notInLowerCase } from '../../../_site/lower-case'
import { pageMetadata } from '../../../_site/page-metadata'
import { StructuredData } from '../../../_site/structured-data'
import { pageThing } from '../../../_site/things'
import { today } from '../../../_site/today'

type Props = PageProps<'/subjects/[slug]'>
const read = cache(findSubject)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const subject = await read((await params).slug)
  return subject ? pageMetadata({ ...pageOn(subject), feed: true }) : {}
}

const pageOn = ({ slug, name }: { slug: string; name: string }) => ({
  path: `/subjects/${slug}`,
  title: subjectTitle(name),
  description: `Agreements on ${name}: how they stand, what is due, and what was written about them.`,
})

const deadlinesShown = 12

export default async function SubjectPage({ params, searchParams }: Props) {
  const { slug } = await params
  const subject = await read(slug)
  if (!subject) return notInLowerCase(slug, '/subjects')
  const on = today()
  const ids = subject.agreements.map(({ id }) => id)
  const [agreements, dated, articles] = await Promise.all([
    listAgreements({ ids }),
    listDated({ agreementIds: ids }),
    listArticlesOf({ agreementIds: ids }, 11, readCursor((await searchParams).before)),
  ])
  const { overdue, 'due-soon': soon, ahead } = deadlineGroups(dated, on)
  const open = [...soon, ...ahead, ...overdue].slice(0, deadlinesShown)
  const { path, title } = pageOn(subject)
  const { shown, next } = pageOf(articles, 10)
  return (
    <div className="flex flex-col gap-10">
      <StructuredData thing={pageThing('CollectionPage', pageOn(subject))} />
      <PageHead kicker={<a href="/subjects">Subject</a>} title={title}>
        {subject.spellings.length > 1 && (
          <p className="font-sans text-sm text-muted">
            Also written: {subject.spellings.slice(1).join(', ')}
          </p>
        )}
      </PageHead>
      <section aria-labelledby="agreements" className="flex flex-col gap-2">
        <SectionHead id="agreements" aside={agreements.length}>
          Agreements
        </SectionHead>
        <AgreementTable
          agreements={agreements.map((one) => summaryOf(one, on))}
          caption={`Agreements on ${subject.name}`}
        />
      </section>
      <div className="grid gap-x-10 gap-y-10 lg:grid-cols-12">
        <section aria-labelledby="articles" className="lg:col-span-8">
          <SectionHead id="articles" aside={<FeedLinks page={path} />}>
            Articles
          </SectionHead>
          {shown.length ? (
            <ArticleIndex articles={shown} />
          ) : (
            <Empty>No article about these agreements yet.</Empty>
          )}
          {next && <OlderLink href={`${path}?before=${next}#articles`} />}
        </section>
        <section aria-labelledby="deadlines" className="flex flex-col gap-3 lg:col-span-4">
          <SectionHead id="deadlines">Deadlines</SectionHead>
          <DeadlineList deadlines={open} />
        </section>
      </div>
    </div>
  )
}
