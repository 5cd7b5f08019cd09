import { sql } from 'drizzle-orm'
import { slugForm } from '../../domain/text/slug'
import { reader } from '../client'

export type Section =
  'articles' | 'agreements' | 'authors' | 'countries' | 'people' | 'organizations' | 'places'

/**
 * What readers find at an address: `there`, a page or the way to one; `gone`, an article taken
 * back without another in its place; `nowhere`, nothing that was ever published. Capitals count as
 * small letters, as the pages lead to the address without them.
 */
export async function standingOf(
  section: Section,
  slug: string,
): Promise<'there' | 'gone' | 'nowhere'> {
  const known = slug.toLowerCase()
  if (!slugForm.test(known)) return 'nowhere'
  const [found] = await reader.execute<{ there: boolean; gone: boolean }>(sql`
    select ${shown(section, known)}
      or exists (select from former_slugs where section = ${section} and slug = ${known}) as there,
      ${section === 'articles' ? sql`exists (select from articles where slug = ${known} and public_notice is not null)` : sql`false`} as gone`)
  if (found?.there) return 'there'
  return found?.gone ? 'gone' : 'nowhere'
}

/** The same of a commitment, which stands below its agreement's address. */
export async function standingOfCommitment(slug: string, id: string): Promise<'there' | 'nowhere'> {
  const known = slug.toLowerCase()
  if (!slugForm.test(known) || !/^[1-9]\d{0,8}$/.test(id)) return 'nowhere'
  const [found] = await reader.execute<{ there: boolean }>(sql`
    select exists (select from commitments join agreements on agreements.id = agreement_id
      where commitments.id = ${Number(id)} and (slug = ${known} or agreements.id in (
        select target_id from former_slugs where section = 'agreements' and former_slugs.slug = ${known})))
      as there`)
  return found?.there ? 'there' : 'nowhere'
}

function shown(section: Section, slug: string) {
  if (section === 'articles')
    return sql`exists (select from articles where slug = ${slug} and (redirect_to_id is not null or exists (
      select from editions where article_id = articles.id and state in ('published', 'withdrawn'))))`
  if (section === 'agreements') return sql`exists (select from agreements where slug = ${slug})`
  if (section === 'authors') return sql`exists (select from authors where slug = ${slug})`
  return sql`exists (select from entities where slug = ${slug} and kind = ${kinds[section]})`
}

const kinds = {
  countries: 'country',
  people: 'person',
  organizations: 'organization',
  places: 'place',
} as const
