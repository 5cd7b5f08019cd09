import { pageMetadata } from '../../_site/page-metadata'
import { StructuredData } from '../../_site/structured-data'
import { pageThing } from '../../_site/things'

const page = {
  path: '/about',
  title: 'About',
  description: 'What Entente is, how it works and how to read it.',
}
export const metadata = pageMetadata(page)

export default function AboutPage() {
  return (
    <div className="flex max-w-measure flex-col gap-4">
      <StructuredData thing={pageThing('AboutPage', page)} />
      <h1 className="text-2xl font-semibold tracking-tight md:text-3xl">About Entente</h1>
      <p className="text-lg">
        Entente follows agreements between countries. On any agreement it answers four questions:
        who signed it, what was promised, what has been done since, and who says so.
      </p>
      <h2 className="mt-4 text-lg font-semibold">News and a record</h2>
      <p>
        Beside its articles Entente keeps a record of each agreement: its parties, the people who
        signed and the office each held then, the legal acts, every commitment with who owes it to
        whom and until when, what happened, and what each side says about it. An article adds to the
        record; the record names the source of every fact.
      </p>
      <h2 className="mt-4 text-lg font-semibold">No side’s words</h2>
      <p>
        Entente adopts no side’s labels. Where a word is contested it stands in quotation marks with
        its speaker. Parties are listed by the alphabet or in the order of the instrument. Where two
        sides disagree, both are shown.
      </p>
      <h2 className="mt-4 text-lg font-semibold">When we are wrong</h2>
      <p>
        A mistake is corrected in the open: the article carries a dated note of what was wrong and
        what is right, and every correction stands on{' '}
        <a className="quiet-link" href="/corrections">
          one page
        </a>
        . Nothing on the record is deleted; a wrong fact is withdrawn with a reason.
      </p>
      <p>
        How levels, scores and statuses are set is written down under{' '}
        <a className="quiet-link" href="/about/method">
          method
        </a>
        .
      </p>
    </div>
  )
}
