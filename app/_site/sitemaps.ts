import { listAuthors } from '@/db/queries/authors'
import { listArchiveDays, listPairPages, rangedMaps, type Mapped } from '@/db/queries/sitemaps'
import { listSubjects } from '@/db/queries/subjects'
import { archiveAddress } from '@/domain/archive/span'
import { articleKinds } from '@/domain/articles/vocabulary'
import type { Listed } from '@/domain/sitemaps/sitemap'
import { siteUrl } from './site-url'

/** The sitemaps there are, by the names of their files, each with the last change in it where known. */
export async function listSitemaps(): Promise<Listed[]> {
  const ranged = await Promise.all(
    Object.entries(rangedMaps).map(async ([name, { ranges }]) =>
      (await ranges()).map(({ number, changedAt }) => ({
        path: `/sitemaps/${name}-${number}.xml`,
        changedAt,
      })),
    ),
  )
  // A sitemap with nothing in it is none.
  const whole = await Promise.all(
    Object.entries(wholeMaps).map(async ([name, pages]) =>
      (await pages()).length > 0 ? [unchanging(`/sitemaps/${name}.xml`)] : [],
    ),
  )
  return [...whole.flat(), ...ranged.flat()].map(inFull)
}

/** What the sitemap of a file lists: nothing, where there is none of that name. */
export async function readSitemap(file: string): Promise<Listed[]> {
  const [, name, number] = /^([a-z]+)(?:-([1-9]\d{0,4}))?\.xml$/.exec(file) ?? []
  const whole = Object.entries(wholeMaps).find(([one]) => one === name)?.[1]
  const ranged = Object.entries(rangedMaps).find(([one]) => one === name)?.[1]
  if (whole && !number) return (await whole()).map(inFull)
  return ranged && number ? (await ranged.pages(Number(number))).map(inFull) : []
}

const wholeMaps: Record<string, () => Promise<Mapped[]>> = {
  pages: async () => [
    ...fixed.map(unchanging),
    ...articleKinds.map((kind) => unchanging(`/kinds/${kind}`)),
    ...(await listSubjects()).map(({ slug }) => unchanging(`/subjects/${slug}`)),
    ...(await listAuthors()).map(({ slug }) => unchanging(`/authors/${slug}`)),
  ],
  pairs: listPairPages,
  archive: async () => {
    const days = await listArchiveDays()
    const spans = [4, 7, 10].flatMap((length) => days.map((day) => day.slice(0, length)))
    return ['/archive', ...[...new Set(spans)].map(archiveAddress)].map(unchanging)
  },
}

const fixed = [
  '/',
  '/agreements',
  '/countries',
  '/subjects',
  '/authors',
  '/deadlines',
  '/corrections',
  '/about',
  '/about/method',
  '/about/data',
]

// Lists change with what they list: a date would say less than none.
const unchanging = (path: string): Mapped => ({ path, changedAt: null })

const inFull = ({ path, changedAt }: Mapped): Listed => ({ url: `${siteUrl()}${path}`, changedAt })
