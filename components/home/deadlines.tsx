import clsx from 'clsx'
import type { ComponentProps } from 'react'
import { DeadlineList } from '@/components/agreements/deadline-list'

type Listed = ComponentProps<typeof DeadlineList>['deadlines']

/** What falls due next, and what passed last and was not met, side by side. */
export function Deadlines({ ahead, overdue }: { ahead: Listed; overdue: Listed }) {
  const both = ahead.length > 0 && overdue.length > 0
  return (
    <div className={clsx('grid gap-x-8 gap-y-6 pt-2', both && 'sm:grid-cols-2')}>
      {ahead.length > 0 && (
        <div className="flex flex-col gap-3">
          <h3 className="text-lg font-semibold">Ahead</h3>
          <DeadlineList deadlines={ahead} />
        </div>
      )}
      {overdue.length > 0 && (
        <div className="flex flex-col gap-3">
          <h3 className="text-lg font-semibold">
            <a className="hover:underline" href="/deadlines?state=overdue">
              Overdue
            </a>
          </h3>
          <DeadlineList deadlines={overdue} />
        </div>
      )}
    </div>
  )
}
