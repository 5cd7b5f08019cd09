import type { FormState } from '@/domain/forms/form-state'
import type { Decided } from '@/db/mutations/drafts'
import { resolveEntity } from '@/db/queries/desk/entities-by-name'
import { eventCategories, modalities, stances } from '@/domain/agreements/vocabulary'
import { listIn, textIn, type SentValues } from '@/domain/forms/sent-values'
import { readDate } from '@/domain/dates/read-date'
import type { EntityKind } from '@/domain/entities/vocabulary'

type Errors = NonNullable<FormState['errors']>

/**
 * Reads what an editor made of the proposals of a report. Faults are told beside their fields; what
 * was dropped need not be right.
 */
export async function readProposals(
  values: SentValues,
  agreementId: number | null,
): Promise<{ decided: Decided[]; errors: Errors }> {
  const errors: Errors = {}
  const decided: Decided[] = []
  for (const named of listIn(values, 'proposal').slice(0, 200)) {
    const [key, kind] = named.split('/') as [string, Decided['kind']]
    if (!/^(?:event|claim|review)-\d+$/.test(key) || !key.startsWith(`${kind}-`)) continue
    const given = textIn(values, `${key}.decision`)
    const decision = given === 'accepted' || given === 'dropped' ? given : 'open'
    const form = new ProposalForm(values, key, decision === 'accepted')
    const content = await read[kind](form)
    if (decision !== 'dropped') Object.assign(errors, form.errors)
    decided.push({ key, kind, decision, content: { agreementId, ...content } })
  }
  const wanted = decided.some(({ decision, kind }) => decision === 'accepted' && kind !== 'review')
  if (wanted && agreementId === null)
    errors.agreement = ['Choose the agreement whose record the accepted proposals belong to.']
  return { decided, errors }
}

/** The fields of one proposal, with the faults found in them. */
class ProposalForm {
  errors: Errors = {}
  constructor(
    private values: SentValues,
    private key: string,
    readonly accepted: boolean,
  ) {}

  text(name: string, most: number, missing?: string): string {
    const text = textIn(this.values, `${this.key}.${name}`)
    if (missing && !text) this.fault(name, missing)
    if (text.length > most) this.fault(name, `Use ${most} characters or fewer.`)
    return text
  }

  oneOf<Word extends string>(name: string, words: readonly Word[]): Word {
    const text = this.text(name, 100)
    return words.find((word) => word === text) ?? words[0]!
  }

  date(name: string) {
    const read = readDate(this.text(name, 60))
    if ('date' in read) return read.date
    this.fault(name, read.fault)
    return { on: new Date().toISOString().slice(0, 10), precision: 'day' as const }
  }

  async entity(name: string, typed: string, kinds?: EntityKind[]): Promise<number | null> {
    if (!typed) return null
    const found = await resolveEntity(typed, kinds)
    if ('entity' in found) return found.entity.id
    this.fault(name, found.fault)
    return null
  }

  fault(name: string, sentence: string) {
    const field = `${this.key}.${name}`
    this.errors[field] = [...(this.errors[field] ?? []), sentence]
  }
}

const read: Record<Decided['kind'], (form: ProposalForm) => Promise<Record<string, unknown>>> = {
  async event(form) {
    const actorIds: number[] = []
    for (const line of form.text('actors', 2000).split('\n')) {
      const id = await form.entity('actors', line.trim())
      if (id !== null) actorIds.push(id)
    }
    return {
      headline: form.text('headline', 300, 'Say what happened.'),
      category: form.oneOf('category', eventCategories),
      modality: form.oneOf('modality', modalities),
      placeId: await form.entity('place', form.text('place', 200), ['place', 'country']),
      actorIds,
      ...form.date('on'),
    }
  },
  async claim(form) {
    const speaker = form.text('speaker', 200, 'Say who speaks.')
    const found = speaker ? await resolveEntity(speaker) : null
    const known = found && 'entity' in found ? found.entity.id : null
    // Who of several is meant has to be said before it is accepted, not before it is looked at.
    if (form.accepted && found && 'fault' in found && found.shared)
      form.fault('speaker', found.fault)
    return {
      speakerId: known,
      speakerLabel: known === null ? speaker : null,
      officeThen: form.text('office', 200) || null,
      onBehalfOfId: await form.entity('onBehalfOf', form.text('onBehalfOf', 200)),
      stance: form.oneOf('stance', stances),
      text: form.text('text', 2000, 'Say in our words what is said.'),
      quote: form.text('quote', 1000) || null,
      ...form.date('on'),
    }
  },
  async review(form) {
    return { commitmentId: Number(form.text('commitmentId', 20)) || null }
  },
}
