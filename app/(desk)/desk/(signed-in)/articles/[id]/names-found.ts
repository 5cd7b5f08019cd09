import type { FoundName } from '@/components/desk/articles/name-rows'
import type { DeskArticle } from '@/db/queries/desk/articles'
import { plainText } from '@/domain/articles/plain-text'
import { grouped } from '@/domain/collections/grouped'
import { findMentions } from '@/domain/mentions/find-mentions'
import type { PreparedWorld } from '@/domain/mentions/name-index'

/** The names linked in an edition, with those marked that its text does not hold any more. */
export function namesLinked({ edition, place, mentions }: DeskArticle): FoundName[] {
  const text = [place, edition.headline, edition.standfirst, plainText(edition.body)]
    .join('\n')
    .toLowerCase()
  return mentions.map(({ entityId, name, words }) => ({
    entityId,
    name,
    words,
    missing: !words.some((one) => text.includes(one.toLowerCase())),
  }))
}

/** Names on record that stand in the saved text and are not linked yet. */
export function namesFound(
  { edition, mentions }: DeskArticle,
  prepared: PreparedWorld,
): FoundName[] {
  const linked = new Set(mentions.map(({ entityId }) => entityId))
  const text = [edition.headline, edition.standfirst, plainText(edition.body)].join('\n')
  const known = findMentions(text, prepared).filter(
    ({ value: { entityId } }) => entityId !== null && !linked.has(entityId),
  )
  return [...grouped(known, ({ value }) => value.entityId!)].map(([entityId, findings]) => ({
    entityId,
    name: prepared.entities.get(entityId)!.name,
    words: [...new Set(findings.map(({ value }) => value.words))],
  }))
}
