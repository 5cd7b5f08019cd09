import { commitmentAnswer, scoreAnswer, scoreFormula, statusAnswer } from './answers'
import { deadline } from './changes'
import { assessmentOn, disputesOn, scoreOn, type DatedRecord } from './dated-record'
import { legalStatusOn } from './legal-status'

/**
 * All that the record of an agreement answers on a day, each answer also in words: what the
 * interface gives and what two agreements are compared by.
 * @param on ISO day
 */
export function answersOn(record: DatedRecord, on: string) {
  const status = legalStatusOn(record, on)
  const score = scoreOn(record, on)
  const disputes = disputesOn(record, on)
  return {
    status,
    statusAnswer: statusAnswer(status, on),
    score,
    scoreAnswer: scoreAnswer(score),
    formula: score && scoreFormula(score),
    dispute: disputes.get('agreement') ?? [],
    commitments: record.commitments.map((commitment) => {
      const state = deadline(commitment, on)
      const dispute = disputes.get(`commitment-${commitment.id}`) ?? []
      return {
        id: commitment.id,
        statement: commitment.statement,
        due: commitment.due,
        deadline: state,
        assessment: assessmentOn(commitment, on),
        dispute,
        answer: commitmentAnswer(state, dispute, on),
      }
    }),
  }
}
export type AnswersOn = ReturnType<typeof answersOn>
