import type { StaffKey } from '../demo/staff'
import { paragraph } from '../domain/articles/rich-text'
import { given } from './given'

/** A page that every reader, or somebody at the desk, can open. */
export type Page = {
  name: string
  /** Its address, or how one comes about. */
  path: string | (() => Promise<string>)
  /** Who opens it; nobody in particular: a reader. */
  as?: StaffKey
}

/** Every sort of page there is, each with much on it or with the least there can be. */
export const pages: Page[] = [
  { name: 'the front page', path: '/' },
  { name: 'an article', path: async () => (await articleWithEverything()).path },
  { name: 'the agreements', path: '/agreements' },
  { name: 'the agreements, filtered', path: '/agreements?party=iraq' },
  { name: 'an agreement between two', path: '/agreements/drc-rwanda-washington-2025' },
  { name: 'an agreement with much on record', path: '/agreements/iran-iraq-border-security-2023' },
  { name: 'an agreement of many', path: '/agreements/jcpoa-2015' },
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
  { name: 'a country with nothing on record', path: '/countries/fiji' },
  { name: 'two countries', path: '/countries/iran/iraq' },
  { name: 'a person', path: '/people/abbas-araghchi' },
  { name: 'an organization', path: '/organizations/krg' },
  { name: 'a place', path: '/places/baghdad' },
  { name: 'the empty search', path: '/search' },
  { name: 'a search', path: '/search?q=iran+border' },
  { name: 'a search that is refused', path: '/search?q=zzzz&from=yesterday&country=atlantis' },
  { name: 'the corrections', path: '/corrections' },
  { name: 'about Entente', path: '/about' },
  { name: 'the method', path: '/about/method' },
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
  { name: 'the log', path: '/desk/log', as: 'noor' },
  { name: 'no page of the desk', path: '/desk/nothing', as: 'mirela' },
  { name: 'the entities at the desk', path: '/desk/entities', as: 'mirela' },
  { name: 'a new entity', path: '/desk/entities/new', as: 'mirela' },
  { name: 'an entity at the desk', path: '/desk/entities/1', as: 'mirela' },
  { name: 'the agreements at the desk', path: '/desk/agreements', as: 'mirela' },
  { name: 'a new agreement', path: '/desk/agreements/new', as: 'mirela' },
  { name: 'an agreement at the desk', path: '/desk/agreements/1', as: 'mirela' },
  { name: 'a new claim', path: '/desk/agreements/1/claims/new', as: 'mirela' },
  { name: 'what a role does not allow', path: '/desk/not-allowed', as: 'ana' },
]

/** An article in work, with a name and an agreement. */
const draft = () =>
  given.draft({
    headline: 'Gauges of two rivers are read again',
    names: ['iran', 'iraq'],
    agreements: ['iran-iraq-border-treaty-1975'],
  })

const articleWithEverything = () =>
  given.correctedArticle(
    {
      headline: 'Two rivers commission meets in Baghdad',
      body: [
        'The commission of Iran and Iraq met in Baghdad and published what it had measured.',
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'The figures' }] },
        {
          type: 'bulletList',
          content: ['Twelve gauges work.', 'Three are being repaired.'].map((item) => ({
            type: 'listItem',
            content: [paragraph(item)],
          })),
        },
        {
          type: 'blockquote',
          attrs: { cite: 'A member of the commission' },
          content: [paragraph('We read the same gauge, and we read it together.')],
        },
      ],
      names: ['iran', 'iraq', 'baghdad'],
      agreements: ['iran-iraq-border-treaty-1975'],
    },
    {
      wrong: 'We wrote that the commission met in Basra.',
      right: 'It met in Baghdad.',
      headline: 'Two rivers commission meets in Baghdad',
    },
  )
