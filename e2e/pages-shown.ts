import { findAgreement } from '../db/queries/agreement-record'
import { findCommitments } from '../db/queries/commitments'
import { paragraph } from '../domain/articles/rich-text'
import { citedAddress } from '../domain/citations/citation'
import { given } from './given'

// What the pages of pages.ts show, where it has to be made first.

/** The page that compares two of one name. */
export async function twins(): Promise<string> {
  const kept = await given.entity('organization', 'Commission of the Two Rivers')
  const merged = await given.entity('organization', 'Commission of the Two Riverbanks')
  return `${kept.id}/merge?with=${merged.id}`
}

/** What the record says this very moment, as it would be cited. */
export function citedVersion() {
  const recordedAt = new Date()
  const on = recordedAt.toISOString().slice(0, 10)
  return Promise.resolve(citedAddress({ slug: 'jcpoa-2015', site: '', on, recordedAt }))
}

/** The first commitment under an agreement. */
export async function commitmentOf(slug: string) {
  const agreement = await findAgreement(slug)
  const [first] = await findCommitments(agreement!.id, { limit: 1 })
  return `/agreements/${slug}/commitments/${first!.id}`
}

/** An article in work, with a name and an agreement. */
export const draft = () =>
  given.draft({
    headline: 'Gauges of two rivers are read again',
    names: ['iran', 'iraq'],
    agreements: ['iran-iraq-border-treaty-1975'],
  })

/** A file that asks for a date, a name and a match, and differs from the record. */
export const broughtIn = () =>
  given.broughtIn(
    'questions.csv',
    'entente',
    [
      'record,agreement,title,type,name,act,date',
      'agreement,iran-iraq-border-treaty-1975,Another title,,,,',
      'party,iran-iraq-border-treaty-1975,,,A league nobody heard of,,',
      'act,iran-iraq-border-treaty-1975,,,,extension,03/04/1980',
      'agreement,an-agreement-without-anything,Nothing but a title,song,,,',
    ].join('\n'),
  )

export const fact = async () => {
  const agreement = await given.agreement('Gauges of a river that is shared')
  const id = await given.act(agreement, '2024-05-01', 'Read from both banks.')
  const path = `/desk/agreements/${agreement.id}/acts/${id}`
  return { id, path, agreementId: agreement.id, agreementPath: agreement.path }
}

export const withdrawnFact = async () => {
  const made = await fact()
  await given.withdrawnAct(made.agreementId, made.id, 'It was the second of May.')
  return made
}

export const articleWithEverything = () =>
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
