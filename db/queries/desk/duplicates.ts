import { sql } from 'drizzle-orm'
import { mayBe, type KnownEntity } from '../../../domain/entities/may-be'
import { desk } from '../../client'
import { comparable, findKnownEntities } from './known-entities'

/** Two entities that look like one, and why. */
export type LikelyDuplicate = { one: KnownEntity; other: KnownEntity; because: string[] }

/** Beyond so many pairs, the first of them are judged. */
const most = 1000

/**
 * Pairs of one kind that look like one entity, the surest by their number of links. Names of one
 * sound are found by index, then judged as everywhere (domain/entities/may-be.ts). Two countries of
 * the ISO list are never one; pairs said to be two are left out while their names are those of then.
 */
export async function findLikelyDuplicates(): Promise<LikelyDuplicate[]> {
  const pairs = await desk.execute<{ one: number; other: number; apart: string[] | null }>(sql`
    select pairs.one, pairs.other, kept_apart.names as apart from (
      select distinct a.entity_id as one, b.entity_id as other from names a
      join names b on b.folded = a.folded and b.entity_id > a.entity_id
      where a.kind <> 'weak' and b.kind <> 'weak') pairs
    join entities one on one.id = pairs.one and one.merged_into_id is null
    join entities other on other.id = pairs.other and other.merged_into_id is null
      and other.kind = one.kind and (one.iso_code is null or other.iso_code is null)
    left join kept_apart on least(one_id, other_id) = pairs.one and greatest(one_id, other_id) = pairs.other
    order by 1, 2 limit ${most}`)
  const known = await findKnownEntities([
    ...new Set(pairs.flatMap((pair) => [pair.one, pair.other])),
  ])
  return pairs
    .flatMap(({ one: oneId, other: otherId, apart }) => {
      const [one, other] = [known.get(oneId), known.get(otherId)]
      if (!one || !other || (apart && sameNames(apart, namesOfBoth(one, other)))) return []
      const likely = mayBe(comparable(one), comparable(other))
      return likely?.sure === 'close' ? { one, other, because: likely.because } : []
    })
    .toSorted((a, b) => linksOf(b) - linksOf(a))
}

/** The names that the decision about two entities rests on. */
export const namesOfBoth = (one: KnownEntity, other: KnownEntity): string[] =>
  [...one.names, ...other.names].map(({ value }) => value).toSorted(byCode)

const byCode = (a: string, b: string) => (a < b ? -1 : Number(a > b))
const sameNames = (a: string[], b: string[]) => JSON.stringify(a) === JSON.stringify(b)
const linksOf = ({ one, other }: LikelyDuplicate) => one.links + other.links
