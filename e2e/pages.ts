import type { StaffKey } from '../demo/staff'
import { given } from './given'
import {
  articleWithEverything,
  broughtIn,
  citedVersion,
  commitmentOf,
  draft,
  fact,
  twins,
  withdrawnFact,
} from './pages-shown'

/** A page that every reader, or somebody at the desk, can open. */
export type Page = {
  name: string
  /** Its address, or how one comes about. */
  path: string | (() => Promise<string>)
  /** Who opens it; nobody in particular: a reader. */
  as?: StaffKey
  /** What it is by its own account, where that is more than the address without its query. */
  canonical?: string
}

/** Every sort of page there is, each with much on it or with the least there can be. */
export const pages: Page[] = [
  { name: 'the front page', path: '/' },
  { name: 'an article', path: async () => (await articleWithEverything()).path },
  {
    name: 'an older article, in Persian',
    path: '/articles/ahmadian-asks-al-araji-for-full-implementation-persian',
  },
  { name: 'the saved articles', path: '/saved' },
  { name: 'the agreements', path: '/agreements' },
  { name: 'the agreements, filtered', path: '/agreements?party=iraq' },
  { name: 'an agreement between two', path: '/agreements/drc-rwanda-washington-2025' },
  { name: 'an agreement with much on record', path: '/agreements/iran-iraq-border-security-2023' },
  { name: 'an agreement of many', path: '/agreements/jcpoa-2015' },
  { name: 'an agreement as it was cited', path: citedVersion },
  {
    name: 'a citation of no version',
    path: '/agreements/jcpoa-2015?on=2020-01-01&recorded=2020-01-01T00:00:00.000Z',
  },
  {
    name: 'what changed on the record of an agreement',
    path: '/agreements/iran-iraq-border-security-2023/changes?from=2023-09-20&to=2023-11-15',
  },
  {
    name: 'the sources of an agreement',
    path: '/agreements/iran-iraq-border-security-2023/sources',
  },
  { name: 'two agreements to choose', path: '/agreements/compare' },
  {
    name: 'two agreements compared',
    path: '/agreements/compare?b=jcpoa-2015&a=iran-iraq-border-security-2023',
    canonical: '/agreements/compare?a=iran-iraq-border-security-2023&b=jcpoa-2015',
  },
  {
    name: 'an agreement as of a past day',
    path: '/agreements/iran-iraq-border-security-2023?on=2023-09-20',
  },
  {
    name: 'an agreement before it was signed',
    path: '/agreements/prespa-2018?on=1990-01-01',
  },
  { name: 'a commitment', path: () => commitmentOf('iran-iraq-border-security-2023') },
  {
    name: 'a timeline, narrowed on a past day',
    path: '/agreements/iran-iraq-border-security-2023?on=2024-06-30&side=iran',
  },
  {
    name: 'a timeline nothing fits',
    path: '/agreements/jcpoa-2015?kind=event&stance=denies&side=atlantis',
  },
  { name: 'a claim', path: '/record/claims/1' },
  { name: 'an event', path: '/record/events/1' },
  { name: 'a legal act', path: '/record/acts/1' },
  { name: 'the countries', path: '/countries' },
  { name: 'a country', path: '/countries/iraq' },
  { name: 'a country in an agreement of many', path: '/countries/iran' },
  { name: 'a country with nothing on record', path: '/countries/fiji' },
  { name: 'two countries', path: '/countries/iran/iraq' },
  { name: 'two countries on a past day', path: '/countries/iran/iraq?on=2023-11-15' },
  { name: 'two countries with nothing between them', path: '/countries/chile/fiji' },
  { name: 'an organization that is a party', path: '/organizations/eu' },
  { name: 'the deadlines', path: '/deadlines' },
  { name: 'the deadlines that were met', path: '/deadlines?state=met' },
  { name: 'a month of deadlines', path: '/deadlines?month=2023-09' },
  { name: 'a month with a deadline on no day', path: '/deadlines?month=2026-11' },
  { name: 'a person', path: '/people/abbas-araghchi' },
  { name: 'an organization', path: '/organizations/krg' },
  { name: 'a place', path: '/places/baghdad' },
  { name: 'the empty search', path: '/search' },
  { name: 'a search', path: '/search?q=iran+border' },
  { name: 'a search that is refused', path: '/search?q=zzzz&from=yesterday&country=atlantis' },
  { name: 'the corrections', path: '/corrections' },
  { name: 'the subjects', path: '/subjects' },
  { name: 'a subject', path: '/subjects/border-security' },
  { name: 'the authors', path: '/authors' },
  { name: 'an author', path: '/authors/ana-lindqvist' },
  { name: 'a kind of article', path: '/kinds/analysis' },
  { name: 'a kind nothing is of', path: '/kinds/statement' },
  { name: 'the archive', path: '/archive' },
  { name: 'a year of the archive', path: '/archive/2023' },
  { name: 'a month of the archive', path: '/archive/2023/09' },
  { name: 'a day of the archive', path: '/archive/2023/09/20' },
  { name: 'a day nothing was published on', path: '/archive/1999/01/01' },
  { name: 'about Entente', path: '/about' },
  { name: 'the method', path: '/about/method' },
  { name: 'the data', path: '/about/data' },
  { name: 'no page', path: '/articles/never-written' },
  { name: 'the sign-in page', path: '/desk/sign-in' },
  { name: 'what waits for an editor', path: '/desk', as: 'mirela' },
  { name: 'what waits for an administrator', path: '/desk', as: 'noor' },
  { name: 'an editor’s account', path: '/desk/account', as: 'mirela' },
  { name: 'the reports', path: '/desk/reports', as: 'mirela' },
  { name: 'a report that waits', path: '/desk/reports/1', as: 'mirela' },
  { name: 'the articles at the desk', path: '/desk/articles', as: 'mirela' },
  { name: 'a new article', path: '/desk/articles/new', as: 'mirela' },
  {
    name: 'an article in work',
    path: async () => `/desk/articles/${(await draft()).id}`,
    as: 'mirela',
  },
  {
    name: 'the publication of an article',
    path: async () => `/desk/articles/${(await draft()).id}/publication`,
    as: 'joost',
  },
  { name: 'a published article at the desk', path: '/desk/articles/1', as: 'mirela' },
  { name: 'the preview of an article', path: '/desk/articles/1/preview', as: 'mirela' },
  { name: 'an update or a correction', path: '/desk/articles/1/edition', as: 'mirela' },
  { name: 'taking an article back', path: '/desk/articles/1/retraction', as: 'ingrid' },
  { name: 'the front page at the desk', path: '/desk/home', as: 'mirela' },
  { name: 'the preview of the front page', path: '/desk/home/preview', as: 'mirela' },
  { name: 'the log', path: '/desk/log', as: 'noor' },
  { name: 'no page of the desk', path: '/desk/nothing', as: 'mirela' },
  { name: 'the entities at the desk', path: '/desk/entities', as: 'mirela' },
  { name: 'a new entity', path: '/desk/entities/new', as: 'mirela' },
  { name: 'an entity at the desk', path: '/desk/entities/1', as: 'mirela' },
  {
    name: 'two entities side by side, before a merge',
    path: async () => `/desk/entities/${await twins()}`,
    as: 'mirela',
  },
  {
    name: 'entities that look like one',
    path: async () => {
      await given.entity('person', 'Wilhelmina Strandqvist')
      await given.entity('person', 'Wilhelmina Strandkvist')
      return '/desk/duplicates'
    },
    as: 'mirela',
  },
  { name: 'the agreements at the desk', path: '/desk/agreements', as: 'mirela' },
  { name: 'a new agreement', path: '/desk/agreements/new', as: 'mirela' },
  { name: 'an agreement at the desk', path: '/desk/agreements/1', as: 'mirela' },
  { name: 'a new claim', path: '/desk/agreements/1/claims/new', as: 'mirela' },
  { name: 'the queues', path: '/desk/queues', as: 'mirela' },
  { name: 'facts with a single line of evidence', path: '/desk/queues/evidence', as: 'mirela' },
  { name: 'the imports', path: '/desk/imports', as: 'mirela' },
  {
    name: 'an import with questions',
    path: async () => `/desk/imports/${(await broughtIn()).id}`,
    as: 'mirela',
  },
  {
    name: 'what differs in an import',
    path: async () => `/desk/imports/${(await broughtIn()).id}?outcome=differs`,
    as: 'mirela',
  },
  {
    name: 'a report to record a claim from',
    path: '/desk/agreements/1/claims/new?from=report',
    as: 'mirela',
  },
  {
    name: 'a passage to record a claim from',
    path: '/desk/agreements/1/claims/new?report=1',
    as: 'mirela',
  },
  {
    name: 'a claim filled in from a report',
    path: '/desk/agreements/1/claims/new?report=1&passage=1',
    as: 'mirela',
  },
  { name: 'a fact to change', path: async () => (await fact()).path, as: 'mirela' },
  { name: 'a withdrawn fact', path: async () => (await withdrawnFact()).path, as: 'mirela' },
  {
    name: 'an agreement from which something was withdrawn',
    path: async () => (await withdrawnFact()).agreementPath,
  },
  { name: 'what a role does not allow', path: '/desk/not-allowed', as: 'ana' },
]
