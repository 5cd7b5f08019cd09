import { servedBy } from '../../entities/offices-held'
import type { PreparedWorld } from '../../mentions/name-index'
import { isMedia } from '../../mentions/usual-names'
import type { Certainty, Speaker } from '../report-reading'
import type { Sentence } from './sentences'
import type { Subject } from './subjects'
import {
  countryOf,
  Holders,
  holderOnRecord,
  officeOn,
  titlePhrasesIn,
  type MentionAt,
} from './titles'

export type Resolved = { speaker: Speaker; certainty: Certainty; because: string }

/** Who speaks in a report: names, posts and pronouns resolved within the text. */
export class Voices {
  #holders = new Holders()
  #last: { speaker: Speaker; paragraph: number } | null = null
  /** People who could be "he" or "she": those the sentence before spoke of. */
  #recent: number[] = []
  #recentOrganization: { id: number; words: string } | null = null
  /** The last organization that spoke: "the statement" later on is its. */
  #issuer: { id: number; words: string } | null = null

  constructor(
    private readonly prepared: PreparedWorld,
    private readonly on: string | null,
  ) {}

  /** Notes who holds which post: "Iranian Foreign Minister X", "X, Iraq's prime minister". */
  hear({ text, start }: Sentence, mentions: MentionAt[]) {
    const people = mentions.filter(({ entityId }) => this.#kind(entityId) === 'person')
    if (people.length === 0) return
    const titles = titlePhrasesIn(text, start, mentions, this.prepared)
    for (const person of people) {
      for (const title of titles) {
        const before = text.slice(title.end - start, person.start - start)
        const after = text.slice(person.end - start, title.start - start)
        const opens =
          title.end <= person.start &&
          /^(?:,? (?:\p{Lu}[\p{L}.]*\.? ){0,2}|,? of \p{Lu}[\p{L} ]{2,30}, )$/u.test(before)
        const follows = title.start >= person.end && /^, (?:the |who is the )?$/u.test(after)
        const former = /\b(?:former|then|ex)\b/i.test(title.words)
        if ((opens || follows) && !former) this.#holders.add(person.entityId!, title)
      }
    }
  }

  /** Who a subject is. */
  speakerOf(subject: Subject, sentence: Sentence): Resolved {
    if (subject.kind === 'entity') return this.#named(subject.entityId, subject.words, subject.by)
    if (subject.kind === 'title') return this.#byTitle(subject)
    if (subject.kind === 'pronoun') return this.#byPronoun(subject.words, sentence)
    return this.#generic(subject.words)
  }

  spoke(speaker: Speaker, { paragraph }: Sentence) {
    this.#last = { speaker, paragraph }
    if (this.#kind(speaker.entityId) === 'organization')
      this.#issuer = { id: speaker.entityId!, words: speaker.label }
  }

  /** After a sentence: whom the next one's pronouns can mean. */
  pass(_: Sentence, subjects: Subject[]) {
    const named = subjects.flatMap((one) => (one.kind === 'entity' ? one : []))
    const people = [
      ...new Set(named.map(({ entityId }) => entityId).filter((id) => this.#kind(id) === 'person')),
    ]
    if (people.length > 0) this.#recent = people
    const organization = named.findLast(({ entityId }) => this.#kind(entityId) === 'organization')
    if (organization)
      this.#recentOrganization = { id: organization.entityId, words: organization.words }
  }

  isMedia({ entityId }: Speaker): boolean {
    const entity = entityId === null ? undefined : this.prepared.entities.get(entityId)
    return entity?.kind === 'organization' && isMedia(entity)
  }

  lastSpeaker({ paragraph }: Sentence): Speaker | null {
    return this.#last && paragraph - this.#last.paragraph <= 1 ? this.#last.speaker : null
  }

  #named(entityId: number, words: string, by: string): Resolved {
    const entity = this.prepared.entities.get(entityId)!
    const title = this.#holders.titleOf(entityId)
    const officeThen = title
      ? title.post
      : entity.kind === 'person'
        ? officeOn(entityId, this.on, this.prepared)
        : null
    return {
      speaker: {
        entityId,
        label: entity.name,
        officeThen,
        onBehalfOfId:
          entity.kind === 'person'
            ? (title?.countryId ?? this.#servedBy(entityId))
            : countryOf(entityId, this.prepared.entities),
      },
      certainty: entity.kind === 'person' || entity.kind === 'organization' ? 'certain' : 'likely',
      because: by === 'surname' ? `“${words}” is ${entity.name}` : `“${words}” is the subject`,
    }
  }

  /** The country of the person's offices, or the organization above countries that they are in. */
  #servedBy(personId: number): number | null {
    const { offices, countryId } = this.prepared.entities.get(personId)!
    const served = offices.map((office) =>
      servedBy(office, (id) => this.prepared.entities.get(id)?.countryId ?? null),
    )
    return served.length > 0 && served.every((id) => id === served[0]) ? served[0]! : countryId
  }

  #byTitle(subject: Extract<Subject, { kind: 'title' }>): Resolved {
    const { title } = subject
    const inText = title.many ? null : this.#holders.holderOf(title)
    const id = inText ?? (title.many ? null : holderOnRecord(title, this.on, this.prepared))
    if (id === null) {
      return {
        speaker: {
          entityId: null,
          label: tidy(subject.words),
          officeThen: title.many ? null : title.post,
          onBehalfOfId: title.countryId,
        },
        certainty: 'unsure',
        because: `“${tidy(subject.words)}” is nobody the text names`,
      }
    }
    const resolved = this.#named(id, subject.words, 'title')
    return {
      speaker: {
        ...resolved.speaker,
        officeThen: resolved.speaker.officeThen ?? title.post,
      },
      certainty: 'likely',
      because: `“${tidy(subject.words)}” is ${this.prepared.entities.get(id)!.name}, ${inText === null ? `by the record on ${this.on}` : 'as the text itself says'}`,
    }
  }

  #byPronoun(words: string, sentence: Sentence): Resolved {
    const last = this.lastSpeaker(sentence)
    const single = /^s?he$/i.test(words)
    const person = last && this.#kind(last.entityId) === 'person' ? last : null
    if (single && person) {
      const alone = this.#recent.length === 1 && this.#recent[0] === person.entityId
      return {
        speaker: person,
        certainty: alone ? 'likely' : 'unsure',
        because: `“${words}” is the last speaker, ${person.label}`,
      }
    }
    if (single && this.#recent.length === 1) {
      const named = this.#named(this.#recent[0]!, words, 'pronoun')
      return {
        ...named,
        certainty: 'likely',
        because: `“${words}” is ${named.speaker.label}, named just before`,
      }
    }
    return {
      speaker: { entityId: null, label: tidy(words), officeThen: null, onBehalfOfId: null },
      certainty: 'unsure',
      because: `“${words}” can mean several`,
    }
  }

  #generic(words: string): Resolved {
    const body = /ministry|agency|committee|statement|embassy|office|council|party|group/i
      .exec(words)?.[0]
      .toLowerCase()
    const recent = body === 'statement' ? this.#issuer : this.#recentOrganization
    const fits =
      recent &&
      body &&
      !/\bjoint\b/i.test(words) &&
      (body === 'statement' ||
        recent.words.toLowerCase().includes(body) ||
        this.prepared.entities.get(recent.id)!.name.toLowerCase().includes(body))
    if (fits) {
      const named = this.#named(recent.id, words, 'generic')
      return {
        ...named,
        certainty: 'likely',
        because:
          body === 'statement'
            ? `“${tidy(words)}” is that of ${named.speaker.label}, which spoke before`
            : `“${tidy(words)}” is ${named.speaker.label}, named just before`,
      }
    }
    return {
      speaker: { entityId: null, label: tidy(words), officeThen: null, onBehalfOfId: null },
      certainty: 'unsure',
      because: `“${tidy(words)}” is nobody the text names`,
    }
  }

  #kind(id: number | null) {
    return id === null ? undefined : this.prepared.entities.get(id)?.kind
  }
}

const tidy = (words: string) => words.trim()
