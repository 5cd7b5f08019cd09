import { scoreAnswer, scoreFormula } from '@/domain/agreements/answers'
import type { Score } from '@/domain/agreements/implementation-score'

/** How far it was carried out, strictly and leniently counted, and how that comes about. */
export function ScoreFact({ score }: { score: Score | null }) {
  if (!score) return 'No commitment recorded'
  const formula = scoreFormula(score)
  return (
    <>
      <span className="figures text-lg font-semibold">{score.strict} %</span>
      <span className="block text-xs text-muted">{scoreAnswer(score)}</span>
      <details className="text-xs text-muted">
        <summary className="w-fit hover:text-seal">How this is counted</summary>
        <p className="pt-1">
          The sum of the levels, 0 to 3, divided by three times the commitments. Strict, what nobody
          could assess counts as 0: <span className="figures">{formula.strict}</span>.
          {formula.lenient && (
            <>
              {' '}
              Lenient, it is left out: <span className="figures">{formula.lenient}</span>.
            </>
          )}{' '}
          <a className="quiet-link" href="/about/method">
            The method
          </a>
        </p>
      </details>
    </>
  )
}
