import type { findCommitments } from '@/db/queries/commitments'
import { factPage } from '@/domain/agreements/fact-address'
import type { AnswersOn } from '@/domain/agreements/answers-on'
import { voiceOf } from '@/domain/agreements/dispute'
import type { DeadlineState } from '@/domain/agreements/deadline'
import { machineDate } from '@/domain/dates/format-date'
import { siteUrl } from '../../../_site/site-url'
import { entityBody } from './fact-bodies'
import { evidenceBody } from './source-body'

type Commitment = Awaited<ReturnType<typeof findCommitments>>[number]

/** A commitment with what was judged of it last by the day, its deadline and its dispute. */
export function commitmentBody(
  { id, statement, basis, note, obligors, beneficiaries, assessments, sources }: Commitment,
  answers: AnswersOn['commitments'][number],
  slug: string,
) {
  const judged = assessments.find((one) => one.id === answers.assessment?.id)
  return {
    ...{ id, statement, basis, note },
    obligors: obligors.map(entityBody),
    beneficiaries: beneficiaries.map(entityBody),
    answer: answers.answer,
    due: answers.due && machineDate(answers.due),
    deadline: deadlineBody(answers.deadline),
    level: judged?.level ?? null,
    assessment: judged
      ? {
          asOf: judged.asOf,
          level: judged.level,
          direction: judged.direction,
          narrative: judged.narrative,
          reviewed: judged.reviewedAt !== null,
          evidence: evidenceBody(judged.sources),
        }
      : null,
    dispute: answers.dispute.map((voice) => ({
      claim: voice.id,
      voice: voiceOf(voice),
      stance: voice.stance,
      fulfilment: voice.fulfilment,
      date: machineDate(voice),
    })),
    evidence: evidenceBody(sources),
    page: `${siteUrl()}${factPage(slug, { section: 'commitments', id })}`,
  }
}

function deadlineBody(deadline: DeadlineState) {
  if (deadline.state === 'none') return { state: 'none' }
  const { due, moved, ...state } = deadline
  return {
    ...state,
    due: machineDate(due),
    moved: moved.map(({ from, to, by, on }) => ({
      ...{ from: machineDate(from), to: machineDate(to), by },
      decided: machineDate(on),
    })),
  }
}
