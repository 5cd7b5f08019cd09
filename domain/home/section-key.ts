import type { HomeSection } from './arrangement'

const own = ['latest', 'analysis', 'week', 'deadlines'] as const

/** A section as a form names it: `latest`, `dispute`, `dispute:3`, `agreement:3`, `subject:water`. */
export function sectionKey(section: HomeSection): string {
  if (section.kind === 'subject') return `subject:${section.subject}`
  if (section.kind === 'agreement') return `agreement:${section.agreementId}`
  if (section.kind === 'dispute' && section.agreementId !== null)
    return `dispute:${section.agreementId}`
  return section.kind
}

/** The section that a form names, or null where it names none. */
export function readSectionKey(key: string): HomeSection | null {
  const kind = own.find((one) => one === key)
  if (kind) return { kind }
  if (key === 'dispute') return { kind: 'dispute', agreementId: null }
  const [, name, id] = /^(dispute|agreement):([1-9]\d{0,8})$/.exec(key) ?? []
  if (name) return { kind: name as 'dispute' | 'agreement', agreementId: Number(id) }
  const subject = /^subject:(.{1,100})$/.exec(key)?.[1]
  return subject ? { kind: 'subject', subject } : null
}

/** Of one sort there is one section: the page shows one dispute, and each list once. */
export const isSameSort = (one: HomeSection, other: HomeSection) =>
  one.kind === other.kind && (one.kind === 'dispute' || sectionKey(one) === sectionKey(other))
