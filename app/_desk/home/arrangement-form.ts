import { z } from 'zod'
import { mostSections, mostStories, type Arrangement } from '@/domain/home/arrangement'
import { readSectionKey } from '@/domain/home/section-key'
import type { Added } from '@/domain/home/steps'
import { readUntil } from '@/domain/home/until'

const list = z.array(z.string().max(300)).max(40).default([])
const word = z.string().max(200).default('')

export const ArrangementForm = z.object({
  step: z.string().max(40),
  saw: z.string().max(60),
  articleIds: list,
  untils: list,
  sections: list,
  story: word,
  section: word,
  agreement: word,
  subject: word,
})

type Sent = z.output<typeof ArrangementForm>
type Errors = Record<string, string[]>

/** The arrangement that a form holds and what its step adds, or what stands beside its fields. */
export function readArrangement(
  sent: Sent,
): { arrangement: Arrangement; added: Added } | { errors: Errors } {
  const errors: Errors = {}
  const stories = sent.articleIds.map((id, place) => {
    const read = readUntil(sent.untils[place] ?? '')
    if ('fault' in read) errors['untils[]'] = [read.fault]
    return { articleId: Number(id), until: 'until' in read ? read.until : null }
  })
  const sections = sent.sections.flatMap((key) => readSectionKey(key) ?? [])
  const added = addedBy(sent)
  if (sent.step === 'section add') {
    if (!readSectionKey(added.section)) Object.assign(errors, sectionMissing(sent))
    else if (sections.length >= mostSections)
      errors.section = [`${mostSections} sections are the most; take one out first.`]
  }
  if (/^story (lead|add)$/.test(sent.step)) {
    if (!added.story) errors.story = ['Choose an article.']
    else if (stories.length >= mostStories)
      errors.story = [`${mostStories} stories are the most; take one out first.`]
  }
  return Object.keys(errors).length ? { errors } : { arrangement: { stories, sections }, added }
}

function addedBy({ story, section, agreement, subject }: Sent): Added {
  const of = section === 'subject' ? subject : needsAgreement(section) ? agreement : ''
  const key = section === 'newest-dispute' ? 'dispute' : of ? `${section}:${of}` : section
  return {
    story: /^[1-9]\d{0,8}$/.test(story) ? { articleId: Number(story), until: null } : null,
    section: needsAgreement(section) && !of ? '' : key,
  }
}

const needsAgreement = (section: string) => section === 'agreement' || section === 'dispute'

function sectionMissing({ section }: Sent): Errors {
  if (needsAgreement(section)) return { agreement: ['Choose the agreement.'] }
  if (section === 'subject') return { subject: ['Choose the subject.'] }
  return { section: ['Choose a section.'] }
}
