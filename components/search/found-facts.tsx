import { DateText } from '@/components/ui/date-text'
import type { FactSection } from '@/domain/agreements/fact-address'
import { grouped } from '@/domain/collections/grouped'
import type { DateWithPrecision } from '@/domain/dates/date-with-precision'
import { Marked } from './passage'

type Fact = {
  section: FactSection
  id: number
  address: string
  passage: string
  agreement: string
  voice: string | null
  date: DateWithPrecision | null
}

const heads = {
  commitments: 'Commitments',
  events: 'Events',
  claims: 'Claims',
  acts: 'Legal acts',
} as const satisfies Record<FactSection, string>

/** Facts that fit a search, by their sort, each leading to its own address. */
export function FoundFacts({ facts }: { facts: Fact[] }) {
  return [...grouped(facts, ({ section }) => section)].map(([section, list]) => (
    <div key={section} className="flex flex-col gap-2">
      <h3 className="font-sans text-xs font-semibold text-muted">{heads[section]}</h3>
      <ul className="flex flex-col gap-2">
        {list.map(({ id, address, passage, agreement, voice, date }) => (
          <li key={id}>
            <a className="hover:underline" href={address}>
              <Marked text={passage} />
            </a>
            <span className="block font-sans text-xs text-muted">
              {voice && `${voice}, `}
              {date && (
                <>
                  {section === 'commitments' && 'due '}
                  <DateText on={date.on} precision={date.precision} />
                  {' · '}
                </>
              )}
              {agreement}
            </span>
          </li>
        ))}
      </ul>
    </div>
  ))
}
