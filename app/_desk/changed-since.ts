import type { Field, Typed } from './field'

type Shown = Record<string, Pick<Field<unknown>, 'label' | 'drawn'>>
type Sources = { sources: { id: number; outlet: string; title: string | null }[] }

/** Where a fact as it stands differs from what was sent: each field by its label, in their words. */
export function theirWords(
  fields: Shown,
  {
    sent,
    theirs,
  }: { sent: Record<string, unknown> & { kept: number[] }; theirs: Sources & { typed: Typed } },
): [string, string][] {
  const words = Object.entries(fields).flatMap(([name, { label, drawn }]): [string, string][] => {
    const [now, mine] = [theirs.typed[name], sent[name]]
    if (isSame(now, mine)) return []
    return [[label, inWords(now, drawn) || 'Nothing']]
  })
  const added = theirs.sources
    .filter(({ id }) => !sent.kept.includes(id))
    .map(({ outlet, title }) => (title ? `${outlet}, “${title}”` : outlet))
  return added.length ? [...words, ['Sources beside yours', added.join('; ')]] : words
}

const plain = (value: unknown) =>
  JSON.stringify(
    Array.isArray(value) ? value.filter(Boolean) : value === true ? 'yes' : value || '',
  )
const isSame = (one: unknown, other: unknown) => plain(one) === plain(other)

function inWords(value: unknown, drawn: Field<unknown>['drawn']): string {
  if (drawn.as === 'tick') return value === true ? 'Yes' : 'No'
  if (Array.isArray(value)) return value.filter(Boolean).join(', ')
  const text = typeof value === 'string' ? value : ''
  if (drawn.as === 'pick') return text ? `Another of the ${drawn.of}` : (drawn.none ?? '')
  if (drawn.as !== 'choice') return text
  return drawn.options.find(([word]) => word === text)?.[1] ?? text
}
