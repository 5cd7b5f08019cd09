import { z } from 'zod'
import type { FormState } from '@/domain/forms/form-state'
import type { CitationColumn, FactKind } from '@/db/facts/fact-kind'
import type { FactVerbs } from '@/db/mutations/facts'
import { fingerprintOf } from '@/db/facts/fingerprint'
import { findFact, lastWordOn, listFacts, type DeskFact } from '@/db/queries/desk/facts'
import { theirWords } from './changed-since'
import { readFields, schemaOf, type Field, type Fields, type Typed, type ValuesOf } from './field'
import { namesFor, type NamesFor } from './names-for'
import { readSources, sourceSchema } from './source-fields'

/** All that the desk has to know of one kind of fact; one such description for each. */
type Description<F extends Fields, Said extends object> = FactVerbs<Said> & {
  /** Its part of an address: acts. */
  noun: string
  /** One of them, in a sentence: legal act. */
  one: string
  /** The head of its section. */
  title: string
  kind: FactKind<Said>
  fields: F
  /** Fills in what follows from the rest where it was left empty; names the fields it filled. */
  fillIn?: (values: ValuesOf<F>) => Promise<{ values: ValuesOf<F>; filled: string[] }>
  /** What is still missing then, beside the field to fill in. */
  missing?: (values: ValuesOf<F>) => Partial<Record<keyof F & string, string | false>>
  /** What the fields say, as the record has it. */
  said: (values: ValuesOf<F>) => Said
  /** What does not go together, beside the field to change. */
  faults?: (values: ValuesOf<F>) => Partial<Record<keyof F & string, string | false>>
  /** What it says, as it stands in the fields. */
  typed: (said: Said, names: NamesFor) => { [Name in keyof F]: string | string[] | boolean }
  /** What it says in one line. */
  line: (said: Said, names: NamesFor) => string
  /** The entities it names. */
  entityIds?: (said: Said) => (number | null)[]
  /** The other agreements it names. */
  agreementIds?: (said: Said) => (number | null)[]
}

/** A fact in a list. */
export type FactLine = Pick<
  DeskFact<object>,
  'id' | 'withdrawnAt' | 'withdrawalReason' | 'wordsWithheld' | 'replacedById' | 'sources'
> & { line: string }

/** A fact with what stands in its form, and the fingerprint of what that form shows. */
export type FoundFact = FactLine & { typed: Typed; saw: string }

/** What was saved: its key, and the fields that Entente filled in. */
export type Saved = { id: number; filled: string[] }

/** A kind of fact as pages and actions use it, whatever it says. */
export type FactForm = {
  noun: string
  one: string
  title: string
  fields: Record<string, Omit<Field<unknown>, 'read' | 'schema'>>
  schema: z.ZodType<SentFact>
  /** The column by which a citation names one. */
  citation: CitationColumn
  list: (about: number) => Promise<FactLine[]>
  find: (about: number, id: number) => Promise<FoundFact | null>
  /** Saves what was sent, as a new fact or in the place of `id`. */
  save: (sent: SentFact, id: number | null, editorId: number) => Promise<Saved | FormState>
  withdraw: FactVerbs<never>['withdraw']
  restore: FactVerbs<never>['restore']
  /** What was done to it last, when and by whom. */
  lastWord: (about: number, id: number) => ReturnType<typeof lastWordOn>
}

const key = z.coerce.number().int().positive()
/** About what it is, what the form showed, and which withdrawn fact it stands in the place of. */
const frame = {
  about: key,
  saw: z.string().max(40).default(''),
  insteadOf: key.nullish().transform((id) => id ?? null),
}

/** A form after its schema: its frame, the sources, and each field by its name. */
export type SentFact = z.output<typeof sourceSchema> & {
  about: number
  saw: string
  insteadOf: number | null
} & Record<string, unknown>

export function describeFact<F extends Fields, Said extends object>(
  description: Description<F, Said>,
): FactForm {
  const { noun, one, title, kind, fields, withdraw, restore } = description
  const schema = z.object({
    noun: z.literal(noun),
    ...frame,
    ...sourceSchema.shape,
    ...schemaOf(fields).shape,
  })

  async function save(sent: SentFact, id: number | null, editorId: number) {
    const read = await readFields(fields, sent)
    const sources = await readSources(sent)
    const unfit =
      'values' in read ? sentences(description.faults?.(read.values) ?? {}) : read.errors
    if ('errors' in read || 'errors' in sources || Object.keys(unfit).length) {
      return { errors: { ...unfit, ...('errors' in sources ? sources.errors : {}) } }
    }
    const { values, filled } = (await description.fillIn?.(read.values)) ?? {
      values: read.values,
      filled: [],
    }
    const missing = sentences(description.missing?.(values) ?? {})
    if (Object.keys(missing).length) return { errors: missing }
    const said = description.said(values)
    const { about, insteadOf, saw } = sent
    const saved =
      id === null
        ? await description.record(about, said, sources.cited, editorId, insteadOf)
        : await description.change(about, id, said, sources.cited, editorId, saw || null)
    if (saved === 'doubled') return { problem: `Another ${one} on the record says this already.` }
    if (saved === 'gone')
      return { problem: `This ${one} is no longer on the record; somebody may have withdrawn it.` }
    if (saved === 'changed since') return changedSince(sent, id!)
    return { ...saved, filled }
  }

  async function changedSince(sent: SentFact, id: number): Promise<FormState> {
    const [theirs, last] = await Promise.all([
      find(sent.about, id),
      lastWordOn(kind, sent.about, id),
    ])
    if (!theirs) return { problem: `This ${one} is no longer on the record.` }
    const words = theirWords(fields, { sent, theirs })
    return { changedSince: { saw: theirs.saw, by: last?.by ?? null, at: last?.at ?? null, words } }
  }

  async function find(about: number, id: number): Promise<FoundFact | null> {
    const fact = await findFact(kind, about, id)
    if (!fact) return null
    const [line] = await lines([fact])
    return { ...line!, typed: description.typed(fact, line!.names), saw: fingerprintOf(fact) }
  }

  async function lines(facts: DeskFact<Said>[]): Promise<(FactLine & { names: NamesFor })[]> {
    const names = await namesFor(
      facts.flatMap((fact) => description.entityIds?.(fact) ?? []),
      facts.flatMap((fact) => description.agreementIds?.(fact) ?? []),
    )
    return facts.map((fact) => ({
      id: fact.id,
      line: description.line(fact, names),
      withdrawnAt: fact.withdrawnAt,
      withdrawalReason: fact.withdrawalReason,
      wordsWithheld: fact.wordsWithheld,
      replacedById: fact.replacedById,
      sources: fact.sources,
      names,
    }))
  }

  return {
    noun,
    one,
    title,
    fields,
    schema,
    citation: kind.citation,
    withdraw,
    restore,
    save,
    find,
    list: async (about) => lines(await listFacts(kind, about)),
    lastWord: (about, id) => lastWordOn(kind, about, id),
  }
}

function sentences(faults: Record<string, string | false | undefined>) {
  return Object.fromEntries(
    Object.entries(faults).flatMap(([name, fault]) => (fault ? [[name, [fault]]] : [])),
  )
}
