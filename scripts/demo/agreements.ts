import * as schema from '../../db/schema/index'
import { agreements as facts } from '../../demo/facts'
import type { AgreementFact } from '../../demo/fact-types'
import { Citations } from './citations'
import { Ids, type Transaction } from './ids'
import { loadRecord } from './record'
import { loadStatements } from './statements'

export type Loaded = { entities: Ids; sources: Ids; staff: Map<string, number> }

/** Loads every agreement with its record; answers to the agreements' slugs. */
export async function loadAgreements(tx: Transaction, loaded: Loaded): Promise<Ids> {
  const ids = new Ids()
  for (const fact of facts) {
    const [row] = await tx
      .insert(schema.agreements)
      .values(rowOf(fact))
      .returning({ id: schema.agreements.id })
    ids.set(fact.slug, row!.id)
  }
  const citations = new Citations(loaded.sources)
  for (const fact of facts) {
    const agreementId = ids.get(fact.slug)
    await loadRecord(tx, fact, agreementId, loaded, citations)
    await loadStatements(tx, fact, agreementId, loaded, citations)
    citations.add(fact.slug, fact.text_sources ?? [], { agreementId })
  }
  await loadRelations(tx, ids)
  await citations.insert(tx)
  return ids
}

function rowOf(fact: AgreementFact): typeof schema.agreements.$inferInsert {
  const notes = [fact.instrument_type_note, fact.form_note, fact.text_availability_note]
  return {
    slug: fact.slug,
    title: fact.title,
    shortTitle: fact.short_title,
    instrumentType: fact.instrument_type,
    form: fact.form,
    subjects: fact.subjects,
    textAvailability: fact.text_availability,
    summary: fact.summary,
    note: notes.filter(Boolean).join(' ') || null,
    publishedAt: new Date(),
  }
}

async function loadRelations(tx: Transaction, ids: Ids) {
  await tx.insert(schema.relations).values(
    facts.flatMap((fact) =>
      fact.relations.map(({ type, to, to_title, in_dataset, note }) => ({
        agreementId: ids.get(fact.slug),
        type,
        toAgreementId: in_dataset ? ids.get(to) : null,
        toTitle: in_dataset ? null : (to_title ?? to),
        note: note ?? null,
      })),
    ),
  )
}
