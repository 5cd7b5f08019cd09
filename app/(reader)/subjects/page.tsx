import { SubjectList } from '@/components/subjects/subject-list'
import { Empty } from '@/components/ui/empty'
import { listSubjects } from '@/db/queries/subjects'
import { pageMetadata } from '../../_site/page-metadata'
import { StructuredData } from '../../_site/structured-data'
import { pageThing } from '../../_site/things'

const page = {
  path: '/subjects',
  title: 'Subjects',
  description: 'What the agreements on record are about, from A to Z.',
}
export const metadata = pageMetadata(page)

export default async function SubjectsPage() {
  const subjects = await listSubjects()
  return (
    <div className="flex flex-col gap-6">
      <StructuredData thing={pageThing('CollectionPage', page)} />
      <h1 className="text-2xl font-semibold tracking-tight md:text-3xl">Subjects</h1>
      <p className="max-w-measure text-muted">{page.description}</p>
      {subjects.length ? (
        <SubjectList subjects={subjects} />
      ) : (
        <Empty>No agreement on record names a subject yet.</Empty>
      )}
    </div>
  )
}
