import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../client'
import type { FactKind, Row } from '../facts/fact-kind'
import { citations } from '../schema/index'
import { recordAudit } from './audit'
import { bringOut } from './named-on-record'
import { citeSources, type Cited } from './sources'

/** A fact as it is written: about what, under which key, with which sources, by whom. */
export type Written<Said> = {
  about: number
  id: number
  said: Said
  cited: Cited
  editorId: number
}

/** What belongs to a fact beside its row: parts, sources, what comes out with it, the log. */
export async function settle<Said extends object>(
  tx: Transaction,
  kind: FactKind<Said>,
  { about, id, said, cited, editorId }: Written<Said>,
  verb: 'recorded' | 'changed',
  before: Row | null,
) {
  await kind.writeParts?.(tx, id, said, about)
  const [kept] = await tx
    .select({ id: kind.table.id })
    .from(kind.table)
    .where(and(eq(kind.table.id, id), kind.about(about)))
  const fits = (await kind.fits?.(tx, said, about)) ?? true
  if (!kept || !fits)
    throw new Error(`This ${kind.noun} is about something else than ${kind.subject} ${about}`)
  const sourceIds = await citeSources(tx, kind.citation, id, cited)
  const cameOut: number[] = []
  if (kind.subject === 'agreement') {
    for (const agreementId of [about, ...(kind.alsoAbout?.(said) ?? [])])
      cameOut.push(...(await bringOut(tx, agreementId)))
  }
  await kind.after?.(tx, about)
  await recordAudit(tx, {
    actorId: editorId,
    verb: `${kind.noun}.${verb}`,
    subject: kind.subject,
    subjectId: about,
    detail: { id, ...said, sourceIds, cameOut, ...(before && { before }) },
  })
}

/** The sources a fact rests on already. */
export async function sourcesOfFact<Said extends object>(
  tx: Transaction,
  { citation }: FactKind<Said>,
  id: number,
): Promise<number[]> {
  const rows = await tx
    .select({ sourceId: citations.sourceId })
    .from(citations)
    .where(eq(citations[citation], id))
  return rows.map(({ sourceId }) => sourceId)
}
