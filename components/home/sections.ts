import type { ComponentProps } from 'react'
import type { DeadlineList } from '@/components/agreements/deadline-list'
import type { Dispute } from '@/components/agreements/dispute'
import type { WeekOnRecord } from '@/components/agreements/week-on-record'
import type { ShownStory } from './story'

type Deadlines = ComponentProps<typeof DeadlineList>['deadlines']

/** A section of the front page with what stands in it; one without anything is not shown. */
export type ShownSection =
  | { kind: 'latest'; stories: ShownStory[]; older: string | null }
  | { kind: 'analysis'; stories: ShownStory[] }
  | {
      kind: 'agreement' | 'subject'
      id: string
      title: string
      href: string
      stories: ShownStory[]
    }
  | { kind: 'week'; week: ComponentProps<typeof WeekOnRecord> }
  | { kind: 'deadlines'; ahead: Deadlines; overdue: Deadlines }
  | { kind: 'dispute'; dispute: ComponentProps<typeof Dispute>['dispute'] }
