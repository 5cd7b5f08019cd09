import type { LegalStatus } from '@/domain/agreements/legal-status'

/** The four ways in which an agreement of a network is drawn. */
export const standings = ['in-force', 'not-yet', 'suspended', 'ended'] as const
export type Standing = (typeof standings)[number]

export const standingWords: Record<Standing, string> = {
  'in-force': 'In force or applied',
  'not-yet': 'Not in force yet, or not known',
  suspended: 'Suspended',
  ended: 'Ended or superseded',
}

/** How the lines of each are broken: what they mean is seen without colour. */
export const dashes: Record<Standing, string | undefined> = {
  'in-force': undefined,
  'not-yet': '8 4',
  suspended: '9 3 2 3',
  ended: '2 4',
}

const ended: LegalStatus[] = ['expired', 'terminated', 'superseded', 'never-entered-into-force']

export function standingOf(status: LegalStatus): Standing {
  if (status === 'in-force' || status === 'provisionally-applied') return 'in-force'
  if (status === 'suspended') return 'suspended'
  return ended.includes(status) ? 'ended' : 'not-yet'
}
