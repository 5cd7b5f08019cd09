import { findAct, findClaim, findEvent, standingOfFact } from '@/db/queries/facts'
import { actInWords } from '@/domain/agreements/act-in-words'
import { voiceOf } from '@/domain/agreements/dispute'
import { readFactId, type FactSection } from '@/domain/agreements/fact-address'
import { formatDate } from '@/domain/dates/format-date'
import { labelOf } from '@/domain/labels'
import type { Card, CardFound } from './card'

/** What was said: never without whose word it is. */
export const claimCard = (word: string) =>
  factCard('claims', word, findClaim, (claim) => ({
    kicker: `${voiceOf(claim)} ${labelOf(claim.stance).toLowerCase()}`,
    title: claim.text,
    notes: [
      [speakerOf(claim), formatDate(claim)].filter(Boolean).join(' · '),
      claim.agreement.shortTitle,
    ],
  }))

/** What happened, or is said to have. */
export const eventCard = (word: string) =>
  factCard('events', word, findEvent, (event) => ({
    kicker: event.modality === 'occurred' ? 'Event' : `Event (${event.modality})`,
    title: event.headline,
    notes: [
      [event.place?.name, formatDate(event)].filter(Boolean).join(' · '),
      ...event.agreements.slice(0, 1).map(({ shortTitle }) => shortTitle),
    ],
  }))

export const actCard = (word: string) =>
  factCard('acts', word, findAct, (act) => ({
    kicker: act.contested ? 'Legal act, contested' : 'Legal act',
    title: actInWords(act),
    notes: [act.agreement.shortTitle],
  }))

/** Whoever spoke, where that is not the voice itself. */
function speakerOf(claim: { speaker: { name: string } | null; officeThen: string | null }) {
  return [claim.speaker?.name, claim.officeThen].filter(Boolean).join(', ')
}

async function factCard<Fact>(
  section: FactSection,
  word: string,
  find: (id: number) => Promise<Fact | null>,
  cardOf: (fact: Fact) => Omit<Card, 'language'>,
): Promise<CardFound> {
  const id = readFactId(word)
  if (id === null) return null
  const fact = await find(id)
  if (fact) return { ...cardOf(fact), language: 'en' }
  return (await standingOfFact(section, id))?.withdrawnAt ? 'gone' : null
}
