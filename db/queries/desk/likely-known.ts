import { sql } from 'drizzle-orm'
import {
  mayBe,
  type Comparable,
  type LikelyKnown,
  type MayBe,
} from '../../../domain/entities/may-be'
import { foldedName } from '../../../domain/names/folded-name'
import { normalName } from '../../../domain/names/normal-name'
import { desk } from '../../client'
import { comparable, findKnownEntities } from './known-entities'

const most = 5

/** The entities on record that somebody or something new may be, the likeliest first. */
export async function findLikelyKnown(fresh: Comparable): Promise<LikelyKnown[]> {
  const ids = await Promise.all(fresh.names.map((name) => idsNear(name, fresh.kind)))
  const known = await findKnownEntities([...new Set(ids.flat())])
  return [...known.values()]
    .flatMap((one) => {
      const likely = mayBe(fresh, comparable(one))
      return likely ? { ...one, ...likely } : []
    })
    .toSorted((a, b) => rank(a) - rank(b) || b.links - a.links)
    .slice(0, most)
}

const rank = ({ sure }: MayBe) => Number(sure === 'possible')

/** By index: the same sound, a spelling near it, its last word; and what it abbreviates. */
async function idsNear(name: string, kind: string): Promise<number[]> {
  const normal = normalName(name)
  if (!normal) return []
  const words = normal.split(' ')
  const last = words.length > 1 ? words.at(-1)! : null
  const first = words.length > 1 ? words.map((word) => word[0]).join('') : null
  const rows = await desk.execute<{ id: number }>(sql`
    select distinct entity_id as id from (
      (select entity_id from names where folded = ${foldedName(name)} limit 200)
      union all (select entity_id from names where normal % ${normal}
        order by similarity(normal, ${normal}) desc limit 60)
      ${last === null ? sql`` : sql`union all (select entity_id from names where normal like ${`% ${last}`} limit 60)`}
      ${first === null ? sql`` : sql`union all (select entity_id from names where normal = ${first})`}
      ${
        words.length > 1 || normal.length > 8
          ? sql``
          : sql`union all (select entity_id from names where normal like '% %'
              and regexp_replace(normal, '( |^)(?:of|the|and|for|in|on)(?= )', '', 'g') ~ ${initialsOf(normal)} limit 60)`
      }) near
    join entities on entities.id = entity_id and kind = ${kind}`)
  return rows.map(({ id }) => id)
}

/** A pattern of names whose words begin with these letters, one after the other. */
const initialsOf = (letters: string) =>
  `^ ?${Array.from(letters, (letter) => `${letter.replace(/[^\p{L}\p{N}]/u, '')}[^ ]*`).join(' ')}$`
