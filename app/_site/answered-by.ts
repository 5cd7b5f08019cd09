import { standingOfFact } from '../../db/queries/facts'
import { standingOf, standingOfCommitment, type Section } from '../../db/queries/standing'
import { findSubject } from '../../db/queries/subjects'
import { factSections, readFactId } from '../../domain/agreements/fact-address'
import { readSpan } from '../../domain/archive/span'
import { readKind } from '../../domain/articles/kinds'

/**
 * The address that answers a request in the place of its own, or null. A page that finds nothing
 * while it is rendered gives a document that only scripts fill, and it cannot answer 410: what is
 * known beforehand to be missing or gone is therefore answered from elsewhere, under the address
 * that was asked for. Pages decide the same for themselves, so that nothing hangs on this.
 */
export async function answeredBy(pathname: string): Promise<string | null> {
  const [, section, slug, other, ...more] = pathname.split('/')
  if (section === 'agreements' && slug && other === 'commitments' && more.length === 1)
    return await commitmentAnsweredBy(slug, more[0]!)
  if (section === 'record' && slug && other && more.length === 0) return await ofFact(slug, other)
  if (section && slug && section in wordSections)
    return (await isNamed(section, pathname.split('/').slice(2))) ? null : nowhere
  if (!section || !slug || more.length > 0 || !isSection(section)) return null
  // Files beside the pages, and the pages of agreements together, answer for themselves.
  if (file.test(other ?? slug) || (section === 'agreements' && slug === 'compare')) return null
  const ofOne = section === 'agreements' && (other === 'changes' || other === 'sources')
  if (other && section !== 'countries' && !ofOne) return null
  const slugs = other && !ofOne ? [slug, other] : [slug]
  try {
    const standings = await Promise.all(slugs.map((one) => standingOf(section, one)))
    if (standings.includes('nowhere') || slug === other) return nowhere
    return standings.includes('gone') ? `/articles/${slug.toLowerCase()}/gone` : null
  } catch {
    return null
  }
}

async function commitmentAnsweredBy(slug: string, id: string): Promise<string | null> {
  try {
    return (await standingOfCommitment(slug, id)) === 'nowhere' ? nowhere : null
  } catch {
    return null
  }
}

/** Pages that stand for words or dates: whether there is one. The database away: as if there were. */
async function isNamed(section: string, parts: string[]): Promise<boolean> {
  if (file.test(parts.at(-1)!)) return true
  return await wordSections[section as keyof typeof wordSections](parts).catch(() => true)
}

const wordSections = {
  archive: async (parts: string[]) => readSpan(...parts) !== null,
  kinds: async ([word, ...more]: string[]) =>
    more.length === 0 && readKind(word?.toLowerCase()) !== null,
  subjects: async ([slug, ...more]: string[]) =>
    more.length === 0 && (await findSubject(slug!.toLowerCase())) !== null,
}

async function ofFact(name: string, word: string): Promise<string | null> {
  const section = factSections.find((one) => one === name)
  const id = readFactId(word)
  if (!section || id === null) return nowhere
  try {
    const standing = await standingOfFact(section, id)
    if (!standing) return nowhere
    return standing.withdrawnAt ? `/record/${section}/${id}/gone` : null
  } catch {
    return null
  }
}

const file = /\.(?:xml|atom|ics|csv|json|bib|ris)$/

/** No route answers here, so Next gives its page for such addresses, whole and with 404. */
const nowhere = '/nowhere'

const isSection = (name: string): name is Section => (sections as readonly string[]).includes(name)

const sections: readonly Section[] = [
  'articles',
  'agreements',
  'authors',
  'countries',
  'people',
  'organizations',
  'places',
]
