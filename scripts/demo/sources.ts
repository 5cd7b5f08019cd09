import { eq } from 'drizzle-orm'
import { sources } from '../../db/schema/index'
import { agreements, organizations, people } from '../../demo/facts'
import type { SourceFact } from '../../demo/fact-types'
import { Ids, type Transaction } from './ids'

/** Loads every source once, by its address; `ids` answers to `<agreement or person slug>#<source id>`. */
export async function loadSources(tx: Transaction, entities: Ids): Promise<Ids> {
  const ids = new Ids()
  const byAddress = new Map<string, number>()
  const named = new Map(organizations.map(({ name, slug }) => [name, slug]))
  const all = [...agreements, ...people].flatMap((fact) =>
    fact.sources.map((source) => ({ source, key: `${fact.slug}#${source.id}` })),
  )
  for (const { source, key } of all) {
    const address = source.url ?? key
    let id = byAddress.get(address)
    if (!id) {
      id = await insert(tx, source, entities, named)
      byAddress.set(address, id)
    }
    ids.set(key, id)
  }
  await joinOrigins(tx)
  return ids
}

async function insert(
  tx: Transaction,
  source: SourceFact,
  entities: Ids,
  named: Map<string, string>,
): Promise<number> {
  const [row] = await tx
    .insert(sources)
    .values({
      outlet: source.outlet,
      outletId: entities.find(source.outlet_org),
      title: source.title,
      url: source.url,
      publishedOn: source.published_on,
      publishedPrecision: source.published_on ? 'day' : null,
      language: source.language,
      type: source.type,
      stateAffiliation: source.state_affiliation,
      originOutletId: entities.find(source.via_org) ?? entities.find(named.get(source.via ?? '')),
      note: source.via ? `Relays ${source.via}.` : (source.note ?? null),
      publishedAt: new Date(),
    })
    .returning({ id: sources.id })
  return row!.id
}

/** An agency's own text relayed by nobody else needs no origin; an outlet never relays itself. */
async function joinOrigins(tx: Transaction) {
  await tx
    .update(sources)
    .set({ originOutletId: null })
    .where(eq(sources.originOutletId, sources.outletId))
}
