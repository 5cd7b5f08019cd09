import type { ReactNode } from 'react'
import { pageMetadata } from '../../../_site/page-metadata'
import { siteUrl } from '../../../_site/site-url'
import { StructuredData } from '../../../_site/structured-data'
import { pageThing } from '../../../_site/things'
import { requests } from './requests'

const page = {
  path: '/about/data',
  title: 'Data',
  description:
    'The record of Entente for programs: feeds, an interface in JSON, terms of use and how to cite it.',
}
export const metadata = pageMetadata(page)

const example = `{
  "version": 1,
  "on": "2023-11-15",
  "legalStatus": {
    "status": "signed",
    "because": "Signed on 19 March 2023.",
    "contested": false, …
  },
  "score": { "strict": 26, "assessed": 4, "commitments": 9, … },
  "commitments": [ {
    "statement": "Iraq disarms the armed Iranian Kurdish opposition groups …",
    "answer": "Overdue by 57 days on 15 November 2023; Iran says it was not met, …",
    "due": "2023-09-19",
    "level": "intermediate",
    "evidence": { "sources": [114, 115, 117, 118], "lines": 4 }, …
  }, … ],
  "sources": [ { "id": 114, "outlet": …, "url": … }, … ],
  "links": { "claims": …, "events": …, "changes": …, "feed": … }
}`

export default function DataPage() {
  return (
    <div className="flex max-w-measure flex-col gap-4">
      <StructuredData thing={pageThing('AboutPage', page)} />
      <h1 className="text-2xl font-semibold tracking-tight md:text-3xl">Data</h1>
      <p className="text-lg">
        Everything the record says can be read by programs, without a key. The answers are those of
        the pages, made by the same rules and in the same words.
      </p>
      <Head>Feeds</Head>
      <p>
        Every page of articles has its own feeds below its address, with the newest thirty:{' '}
        <Code>/feed.xml</Code> as RSS, <Code>/feed.atom</Code> as Atom, <Code>/feed.json</Code> as
        JSON. That goes for{' '}
        <a className="quiet-link" href="/feed.xml">
          all articles
        </a>
        , and for each agreement, country, two countries, person, organization, place, subject,
        author and kind of article; <Code>/search/feed.xml</Code> takes what the search takes. What
        changed on the record stands under <Code>/changes.xml</Code>, in the same three ways: of{' '}
        <a className="quiet-link" href="/changes.xml">
          all agreements
        </a>{' '}
        and of each. An article keeps its id in every feed, whatever its address; one that is
        withdrawn leaves them.
      </p>
      <Head>The interface, version 1</Head>
      <p>
        Requests are made with GET and answered in JSON, to pages of other sites too. Within version
        1 fields may be added; none changes its meaning or goes away.
      </p>
      <dl className="flex flex-col gap-3">
        {requests.map(([address, words, sample]) => (
          <div key={address} className="border-b border-rule pb-3">
            <dt>
              <Code>{address}</Code>
            </dt>
            <dd className="text-sm">
              {words}{' '}
              <a className="quiet-link" href={sample}>
                Example
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <p>A part of an answer about one agreement:</p>
      <pre className="whitespace-pre-wrap border border-rule bg-sheet p-4 text-xs">
        {example}
      </pre>
      <p>
        Dates are given as exactly as they are known: <Code>2023-03-19</Code>, <Code>2023-03</Code>{' '}
        or <Code>2023</Code>. For a past day only what had happened, been said or been judged by
        then counts; what is known to a month or a year counts from its end.
      </p>
      <Head id="errors">When something is wrong</Head>
      <p>
        A request that cannot be answered is told why in words, as{' '}
        <Code>application/problem+json</Code>: 400 for a day that is none or has not come, 404 for
        an agreement that is not on the record. An agreement that has moved answers 308 with its new
        address. Every answer has an <Code>ETag</Code>; sent back as <Code>If-None-Match</Code> it
        saves both sides the text.
      </p>
      <Head>Terms</Head>
      <p>
        Name Entente and the sources of each fact. No licence beyond the law is given: texts and
        quotations of others belong to them, and the address of each source stands beside it.
      </p>
      <Head>Citation</Head>
      <p>
        Name the agreement, the day the record was asked for, and its address with that day, for
        example:
      </p>
      <p className="border-s-2 border-rule ps-4 text-sm">
        Entente, “Iran–Iraq border security agreement (2023)”, the record as of 15 November 2023,{' '}
        <span className="break-all">
          {siteUrl()}/agreements/iran-iraq-border-security-2023?on=2023-11-15
        </span>
      </p>
    </div>
  )
}

function Head({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <h2 id={id} className="mt-4 text-lg font-semibold">
      {children}
    </h2>
  )
}

const Code = ({ children }: { children: ReactNode }) => (
  <code className="text-[0.9em] break-words">{children}</code>
)
