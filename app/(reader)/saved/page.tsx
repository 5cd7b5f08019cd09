import { Empty } from '@/components/ui/empty'
import { pageMetadata } from '../../_site/page-metadata'
import { StructuredData } from '../../_site/structured-data'
import { pageThing } from '../../_site/things'

const page = {
  path: '/saved',
  title: 'Saved articles',
  description: 'The articles you saved for later in this browser.',
}
export const metadata = { ...pageMetadata(page), robots: { index: false } }

export default function SavedPage() {
  return (
    <div className="flex max-w-measure flex-col gap-6">
      <StructuredData thing={pageThing('CollectionPage', page)} />
      <h1 className="text-2xl font-semibold tracking-tight md:text-3xl">Saved articles</h1>
      <p className="text-muted">
        What you save for later stays in this browser, on this device. Entente is not told of it,
        and it is gone when you clear what the browser keeps of this site.
      </p>
      <p className="without-script">
        Saving needs JavaScript, which is turned off in this browser. A bookmark does the same: the
        address of an article never changes.
      </p>
      <div className="needs-script flex flex-col gap-4">
        <div data-saved-none hidden>
          <Empty>
            Nothing is saved yet. Under the headline of each article stands “Save for later”.
          </Empty>
        </div>
        <ol data-saved-list tabIndex={-1} aria-label="Saved articles" className="saved-list" />
      </div>
      <p className="font-sans text-sm">
        <a className="quiet-link" href="/">
          The latest articles
        </a>
      </p>
    </div>
  )
}
