import { z } from 'zod'
import type { FormState } from '@/domain/forms/form-state'
import type { FactKind } from '@/db/facts/fact-kind'
import type { FactVerbs } from '@/db/mutations/facts'
import { findFact, listFacts, type DeskFact } from '@/db/queries/desk/facts'
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
  'id' | 'withdrawnAt' | 'withdrawalReason' | 'sources'
> & { line: string }

/** A kind of fact as pages and actions use it, whatever it says. */
export type FactForm = {
  noun: string
  one: string
  title: string
  fields: Record<string, Omit<Field<unknown>, 'read' | 'schema'>>
  schema: z.ZodType<SentFact>
  list: (about: number) => Promise<FactLine[]>
  find: (about: number, id: number) => Promise<(FactLine & { typed: Typed; saw: object }) | null>
  /** Saves what was sent, as a new fact or in the place of `id`. */
  save: (sent: SentFact, id: number | null, editorId: number) => Promise<{ id: number } | FormState>
  withdraw: FactVerbs<never>['withdraw']
}

/** A form after its schema: about what, the sources, and each field by its name. */
export type SentFact = z.output<typeof sourceSchema> & { about: number } & Record<string, unknown>

export function describeFact<F extends Fields, Said extends object>(
  description: Description<F, Said>,
): FactForm {
  const { noun, one, title, kind, fields, withdraw } = description
  const schema = z.object({
    noun: z.literal(noun),
    about: z.coerce.number().int().positive(),
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
    const said = description.said(read.values)
    const saved =
      id === null
        ? await description.record(sent.about, said, sources.cited, editorId)
        : await description.change(sent.about, id, said, sources.cited, editorId)
    if (saved === 'doubled') return { problem: `Another ${one} on the record says this already.` }
    if (saved === 'gone')
      return { problem: `This ${one} is no longer on the record; somebody may have withdrawn it.` }
    return saved
  }

  async function lines(
    facts: DeskFact<Said>[],
  ): Promise<(FactLine & { saw: Said; names: NamesFor })[]> {
    const names = await namesFor(
      facts.flatMap((fact) => description.entityIds?.(fact) ?? []),
      facts.flatMap((fact) => description.agreementIds?.(fact) ?? []),
    )
    return facts.map((fact) => ({
      id: fact.id,
      line: description.line(fact, names),
      withdrawnAt: fact.withdrawnAt,
      withdrawalReason: fact.withdrawalReason,
      sources: fact.sources,
      saw: fact,
      names,
    }))
  }

  return {
    noun,
    one,
    title,
    fields,
    schema,
    withdraw,
    save,
    list: async (about) => lines(await listFacts(kind, about)),
    find: async (about, id) => {
      const fact = await findFact(kind, about, id)
      if (!fact) return null
      const [line] = await lines([fact])
      return { ...line!, typed: description.typed(fact, line!.names) }
    },
  }
}

function sentences(faults: Record<string, string | false | undefined>) {
  return Object.fromEntries(
    Object.entries(faults).flatMap(([name, fault]) => (fault ? [[name, [fault]]] : [])),
  )
}
