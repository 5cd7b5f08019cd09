import { factAddress, type FactSection } from '@/domain/agreements/fact-address'

const names = {
  claims: 'this claim',
  events: 'this event',
  acts: 'this act',
  commitments: 'this commitment',
} as const satisfies Record<FactSection, string>

/** A fact's own address: shown where a pointer rests on it, and always to those without one. */
export function FactLink({ section, id }: { section: FactSection; id: number }) {
  return (
    <>
      {' '}
      <a
        className="quiet-link group-hover:opacity-100 focus:opacity-100 print:hidden pointer-fine:opacity-0"
        href={factAddress(section, id)}
      >
        link<span className="sr-only"> to {names[section]}</span>
      </a>
    </>
  )
}
