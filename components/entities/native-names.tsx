import { directionOf } from '@/domain/articles/direction'

/** What an entity is called at home, each name in its own script and direction. */
export function NativeNames({
  names,
  atMost,
}: {
  names: { value: string; language: string | null }[]
  atMost: number
}) {
  return names.slice(0, atMost).map(({ value, language }, index) => (
    <span key={value}>
      {index > 0 && ' · '}
      <bdi lang={language ?? undefined} dir={language ? directionOf(language) : 'auto'}>
        {value}
      </bdi>
    </span>
  ))
}
