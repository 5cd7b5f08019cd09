import type { Metadata } from 'next'
import { ChangeList } from '@/components/agreements/change-list'
import { ChangedStanding } from '@/components/agreements/changed-standing'
import { CompareForm } from '@/components/agreements/compare/compare-form'
import { CompareTable } from '@/components/agreements/compare/compare-table'
import { WhichAgreement } from '@/components/agreements/compare/which-agreement'
import { SectionHead } from '@/components/ui/section-head'
import { listAgreementTitles } from '@/db/queries/agreements-named'
import { withSources } from '@/db/queries/change-sources'
import { changeItems } from '@/domain/agreements/change-items'
import { changesBetween } from '@/domain/agreements/changes'
import { changesAnswer } from '@/domain/agreements/changes-answer'
import { comparisonOf } from '@/domain/agreements/comparison'
import type { DatedRecord } from '@/domain/agreements/dated-record'
import { pageMetadata } from '../../../_site/page-metadata'
import { StructuredData } from '../../../_site/structured-data'
import { pageThing } from '../../../_site/things'
import { agreementsList } from '../../../_site/trails'
import { today } from '../../../_site/today'
import { addressOf, readSides, type SideAsked } from './asked'
import { findCompared } from './compared'

type Props = PageProps<'/agreements/compare'>

const page = {
  path: '/agreements/compare',
  title: 'Compare agreements',
  description:
    'Two agreements side by side, or one as it stood on two days: parties, status, acts, commitments, scores.',
}

/** Titles offered while one types; whatever else is typed is looked for all the same. */
const mostTitles = 300

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const sides = await readSides(await searchParams, today())
  const meant = sides.map(meantBy)
  const asked = sides.some(({ typed }) => typed)
  const [a, b] = meant
  const shown = a && b ? { path: addressOf([a, b], today()), title: titleOf(a, b) } : {}
  return {
    ...pageMetadata({ ...page, ...shown }),
    ...(asked ? { robots: { index: false } } : {}),
  }
}

export default async function ComparePage({ searchParams }: Props) {
  const query = await searchParams
  const [sides, titles] = await Promise.all([
    readSides(query, today()),
    listAgreementTitles(mostTitles),
  ])
  const [a, b] = sides.map(meantBy)
  const path = a && b ? addressOf([a, b], today()) : page.path
  return (
    <div className="flex flex-col gap-8">
      <StructuredData
        thing={pageThing('CollectionPage', { ...page, path })}
        trail={[agreementsList]}
      />
      <h1 className="text-2xl font-semibold tracking-tight md:text-3xl">Compare agreements</h1>
      <CompareForm
        sides={[
          { name: 'a', dayName: 'on', typed: a?.shortTitle ?? sides[0].typed, day: sides[0].day },
          { name: 'b', dayName: 'onB', typed: b?.shortTitle ?? sides[1].typed, day: sides[1].day },
        ]}
        titles={titles.map(({ shortTitle }) => shortTitle)}
        today={today()}
      />
      {[...new Set(sides.map(({ fault }) => fault))].map(
        (fault) => fault && <Told key={fault}>{fault}</Told>,
      )}
      {sides.map(
        ({ typed, found }, index) =>
          typed &&
          found.length !== 1 && (
            <WhichAgreement key={index} typed={typed} choices={choicesOf(sides, index)} />
          ),
      )}
      {a && !sides[1].typed && <Told>Name the one it is compared with.</Told>}
      {a && b && <Comparison a={a} b={b} />}
    </div>
  )
}

type Meant = { slug: string; shortTitle: string; day: string }

async function Comparison({ a, b }: { a: Meant; b: Meant }) {
  const [one, other] = await Promise.all([
    findCompared(a.slug, a.day, b.slug),
    findCompared(b.slug, b.day, a.slug),
  ])
  return (
    <>
      {a.slug === b.slug && <Between record={one.record} a={a} b={b} />}
      <CompareTable sides={[a, b]} rows={comparisonOf(one.compared, other.compared)} />
    </>
  )
}

/** What changed between two days of one agreement. */
async function Between({ record, a, b }: { record: DatedRecord; a: Meant; b: Meant }) {
  const [from, to] = [a.day, b.day].toSorted() as [string, string]
  const changes = changesBetween(record, from, to)
  const items = changeItems(changes, record).filter(
    ({ kind }) => !['status', 'event'].includes(kind),
  )
  return (
    <section aria-labelledby="between" className="flex flex-col gap-4">
      <SectionHead id="between">What changed</SectionHead>
      <p className="max-w-measure text-md">{changesAnswer(changes)}</p>
      <ChangedStanding changes={changes} />
      <ChangeList changes={await withSources(items)} slug={a.slug} on={to} />
    </section>
  )
}

function Told({ children }: { children: string }) {
  return (
    <p role="status" className="font-sans text-sm text-seal">
      {children}
    </p>
  )
}

/** The agreement that a side means, where it is one. */
function meantBy({ found, day }: SideAsked): Meant | null {
  const [only, ...others] = found
  return only && others.length === 0 ? { ...only, day } : null
}

/** The addresses that say which one was meant, with the other side as it was asked for. */
const choicesOf = (sides: [SideAsked, SideAsked], index: number): [string, string][] =>
  sides[index]!.found.map(({ slug, shortTitle }) => {
    const typed = sides.map((side, at) => (at === index ? slug : side.typed)) as [string, string]
    const query = { a: typed[0], b: typed[1], on: sides[0].day, onB: sides[1].day }
    return [shortTitle, `/agreements/compare?${new URLSearchParams(query)}`]
  })

const titleOf = (a: Meant, b: Meant) =>
  a.slug === b.slug
    ? `${a.shortTitle} on two days`
    : `${a.shortTitle} and ${b.shortTitle}, compared`
