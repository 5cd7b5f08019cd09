import type { Metadata } from 'next'
import { requireEditor } from '@/auth/session'
import { DeskForm } from '@/components/desk/desk-form'
import { SubmitButton } from '@/components/desk/submit-button'
import { FrontPage } from '@/components/home/front-page'
import { findDeskHome } from '@/db/queries/desk/home'
import { hasMap, MapOf } from '@/app/_site/article-map'
import { readFrontPage } from '@/app/_site/front-page'
import { unarranged } from '@/domain/home/arrangement'
import { publishArrangement } from '../actions'

export const metadata: Metadata = { title: 'Preview of the front page' }

/** The arrangement in work as readers will see it, read with their rights, in their page's parts. */
export default async function HomePreviewPage() {
  await requireEditor('home:write', '/desk/home/preview')
  const { live, inWork, saw } = await findDeskHome()
  const { mapped, ...page } = await readFrontPage(inWork ?? live ?? unarranged)
  return (
    <>
      <div className="mb-8 flex flex-wrap items-center justify-between gap-4 border-b-2 border-seal pb-4">
        <div>
          <h1 className="text-2xl font-semibold tracking-tight">Preview of the front page</h1>
          <p className="font-sans text-sm text-muted">
            {inWork ? 'Readers see nothing of this yet.' : 'Nothing is in work: readers see this.'}{' '}
            <a className="quiet-link" href="/desk/home">
              Back to arranging
            </a>
          </p>
        </div>
        {inWork && (
          <DeskForm action={publishArrangement} label="Publish the arrangement">
            <input type="hidden" name="saw" value={saw} />
            <SubmitButton>Publish this page</SubmitButton>
          </DeskForm>
        )}
      </div>
      <FrontPage {...page} map={hasMap(mapped) && <MapOf entities={mapped} />} />
    </>
  )
}
