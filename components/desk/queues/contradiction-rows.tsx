import { DateText } from '@/components/ui/date-text'
import { voiceOf, type Voice } from '@/domain/agreements/dispute'
import { labelOf } from '@/domain/labels'

type Contradiction = {
  agreementId: number
  agreement: string
  commitmentId: number | null
  about: string | null
  voices: (Voice & { text: string })[]
}

/** What people contradict each other about, with what each of them said. */
export function ContradictionRows({ contradictions }: { contradictions: Contradiction[] }) {
  return contradictions.map(({ agreementId, agreement, commitmentId, about, voices }) => (
    <li key={voices[0]!.id} className="flex flex-col gap-2 border-b border-rule py-3">
      <span className="flex flex-wrap items-baseline justify-between gap-x-6">
        <span className="font-serif text-base">{about ?? 'The agreement as a whole'}</span>
        {commitmentId !== null && (
          <a
            className="quiet-link"
            href={`/desk/agreements/${agreementId}/assessments/new?commitment=${commitmentId}`}
            aria-label={`Assess it: ${about}`}
          >
            Assess it
          </a>
        )}
      </span>
      <span className="text-xs text-muted">{agreement}</span>
      <ul className="flex flex-col gap-1 border-s-2 border-rule ps-3">
        {voices.map((voice) => (
          <li key={voice.id}>
            <span className="font-semibold">{voiceOf(voice)}</span>{' '}
            {labelOf(voice.stance).toLowerCase()},{' '}
            <DateText on={voice.on} precision={voice.precision} />:{' '}
            <a className="quiet-link" href={`/desk/agreements/${agreementId}/claims/${voice.id}`}>
              {voice.text}
            </a>
          </li>
        ))}
      </ul>
    </li>
  ))
}
