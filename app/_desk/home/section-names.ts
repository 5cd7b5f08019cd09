import type { HomeSection } from '@/domain/home/arrangement'
import { labelOf } from '@/domain/labels'

/** Sections to choose from, as the form has them. */
export const sectionChoices = [
  ['', 'Choose'],
  ['latest', 'Latest'],
  ['analysis', 'Analysis'],
  ['week', 'What changed this week'],
  ['deadlines', 'Deadlines'],
  ['newest-dispute', 'The newest dispute'],
  ['dispute', 'The newest dispute under an agreement'],
  ['agreement', 'An agreement, with its articles'],
  ['subject', 'A subject, with its articles'],
] as const

/** What a section is called at the desk. */
export function sectionName(
  section: HomeSection,
  agreements: { id: number; shortTitle: string }[],
): string {
  if (section.kind === 'subject') return `Subject: ${labelOf(section.subject)}`
  if (section.kind === 'agreement' || section.kind === 'dispute') {
    const about = agreements.find(({ id }) => id === section.agreementId)?.shortTitle
    const named = about ?? 'An agreement that readers do not see'
    if (section.kind === 'agreement') return named
    return section.agreementId === null ? 'The newest dispute' : `The newest dispute: ${named}`
  }
  return sectionChoices.find(([kind]) => kind === section.kind)![1]
}
