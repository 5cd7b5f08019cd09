import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { desk } from '../../db/client'
import { beginArticle } from '../../db/mutations/drafts'
import { saveEdition } from '../../db/mutations/editions'
import { publishEdition } from '../../db/mutations/publication'
import { agreements, articles, editions, entities, staff } from '../../db/schema/index'
import { paragraph } from '../../domain/articles/rich-text'
import { printFollows } from '../../print/desk-door'
import { agreement, milliseconds, percentile, print, type Demo } from './demo'

const times = 40
const concerned = [
  '/',
  '/feed.xml',
  agreement,
  '/countries/iraq',
  '/countries/iran/iraq',
  '/archive',
]

/**
 * Prints how long after its publication an article can be read: on its own page, and on every page
 * that it concerns.
 */
export async function measurePublication({ site }: Demo) {
  const [own, all]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < times; turn++) {
    await Promise.all(concerned.map((path) => text(site + path)))
    const { editionId, slug, headline } = await draft(turn)
    const chief = await staffId('ingrid')
    const start = performance.now()
    await publishEdition(editionId, { id: chief }, 'A benchmark.')
    const published = performance.now()
    await printFollows()
    await until(async () => (await text(`${site}/articles/${slug}`)).includes(headline))
    own.push(performance.now() - published)
    const lists = concerned.filter((path) => path !== '/archive')
    await Promise.all(
      lists.map((path) => until(async () => (await text(site + path)).includes(headline))),
    )
    all.push(performance.now() - published)
    if (turn === 0) print('publishing itself, the first', milliseconds(published - start))
  }
  const figures = (values: number[]) =>
    `${milliseconds(percentile(values, 0.5))} / ${milliseconds(percentile(values, 0.95))}`
  print(`published to visible, its own page, p50 / p95 of ${times}`, figures(own))
  print(`published to visible, every page it concerns, p50 / p95`, figures(all))
}

async function draft(turn: number) {
  const headline = `Benchmark ${turn} measures a border`
  const editorId = await staffId('mirela')
  const text = {
    ...{ kind: 'news' as const, language: 'en', kicker: null, headline, byline: 'Mirela Haddix' },
    ...{ standfirst: 'Measured.', dateline: null, datelinePlaceId: null },
    body: { type: 'doc' as const, content: [paragraph('Iran and Iraq.')] },
  }
  const id = await beginArticle(text, randomUUID(), editorId)
  const [made] = await desk
    .select({ editionId: editions.id, revision: editions.revision, slug: articles.slug })
    .from(editions)
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .where(eq(articles.id, id))
  const [iraq] = await desk.select().from(entities).where(eq(entities.slug, 'iraq'))
  const [iran] = await desk.select().from(entities).where(eq(entities.slug, 'iran'))
  const [border] = await desk
    .select()
    .from(agreements)
    .where(eq(agreements.slug, agreement.split('/').at(-1)!))
  const { editionId, revision, slug } = made!
  await saveEdition(
    editionId,
    revision,
    {
      ...text,
      slug,
      mentions: [iran!, iraq!].map(({ id, name }) => ({ entityId: id, words: [name] })),
      coverage: [{ agreementId: border!.id, role: 'reports-on' }],
      sourceIds: [],
      newSource: null,
      changeNote: null,
    },
    { id: editorId, role: 'editor' },
  )
  return { editionId, slug, headline }
}

async function staffId(key: string): Promise<number> {
  const [one] = await desk
    .select()
    .from(staff)
    .where(eq(staff.email, `${key}@entente.example`))
  return one!.id
}

const text = async (address: string) => (await fetch(address)).text()

async function until(holds: () => Promise<boolean>) {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 2))
}
