import type { DeadlineGroupName } from '@/domain/agreements/deadline-groups'

/** What the groups of deadlines are called. */
export const groupHeads: Record<DeadlineGroupName, string> = {
  overdue: 'Overdue',
  'due-soon': 'Due within 30 days',
  ahead: 'Further ahead',
  met: 'Met, or met late',
}
