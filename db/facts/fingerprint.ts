import { createHash } from 'node:crypto'

/** What Entente keeps about a fact, beside what the fact says. */
const bookkeeping = new Set([
  ...['id', 'recordedAt', 'writtenAt', 'withdrawnAt', 'withdrawalReason'],
  ...['wordsWithheld', 'replacedById', 'authorId', 'reviewerId', 'reviewedAt', 'sources'],
])

/**
 * A short sign of what a fact says and on which sources it rests: two that say the same have the
 * same one, so a form can tell whether the fact is still the one it showed.
 */
export function fingerprintOf(fact: object & { sources: { id: number }[] }): string {
  const said = Object.entries(fact)
    .filter(([name]) => !bookkeeping.has(name))
    .map(([name, value]) => [name, inOrder(value)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  const sourceIds = inOrder(fact.sources.map(({ id }) => id))
  return createHash('sha256')
    .update(JSON.stringify([said, sourceIds]))
    .digest('base64url')
    .slice(0, 22)
}

/** Names and sources stand in no order of their own. */
const inOrder = (value: unknown) => (Array.isArray(value) ? value.map(String).toSorted() : value)
