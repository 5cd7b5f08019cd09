import { SectionHead } from '@/components/ui/section-head'
import { directionOf } from '@/domain/articles/direction'
import type { NameKind } from '@/domain/entities/vocabulary'
import { labelOf } from '@/domain/labels'

/** Every name of an entity beside the one shown, each in its own script and direction. */
export function Names({
  names,
  shown,
}: {
  names: { value: string; language: string | null; kind: NameKind }[]
  shown: string
}) {
  const others = names.filter(({ value }) => value !== shown)
  if (others.length === 0) return null
  return (
    <section aria-labelledby="names" className="flex flex-col gap-3">
      <SectionHead id="names">Names</SectionHead>
      <ul className="flex flex-col gap-1 text-sm">
        {others.map(({ value, language, kind }) => (
          <li key={value}>
            <bdi lang={language ?? undefined} dir={language ? directionOf(language) : 'auto'}>
              {value}
            </bdi>{' '}
            <span className="font-sans text-xs text-muted">{labelOf(kind)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
