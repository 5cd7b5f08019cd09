import { findInstrument, type findAgreement } from '@/db/queries/agreement-record'
import { findCommitments } from '@/db/queries/commitments'
import { findDatedRecord } from '@/db/queries/dated-records'
import type { SourceShown } from '@/db/queries/sources'
import { evidenceAnswer } from '@/domain/agreements/answers'
import { answersOn } from '@/domain/agreements/answers-on'
import { knownBy, judgedBy } from '@/domain/agreements/as-of'
import { linesOfEvidence } from '@/domain/agreements/lines-of-evidence'
import { machineDate } from '@/domain/dates/format-date'
import { siteUrl } from '../../../_site/site-url'
import { commitmentBody } from './commitment-body'
import { actBody, entityBody, signingBody } from './fact-bodies'
import { sourceBody } from './source-body'

type Agreement = NonNullable<Awaited<ReturnType<typeof findAgreement>>>

/** All that the record says of an agreement on a day: what it rests on, and what follows from it. */
export async function agreementBody({ id, ...agreement }: Agreement, on: string) {
  const [instrument, commitments, record] = await Promise.all([
    findInstrument(id),
    findCommitments(id),
    findDatedRecord(id),
  ])
  const answers = answersOn(record, on)
  const acts = knownBy(instrument.acts, on)
  const signings = knownBy(instrument.signings, on)
  const told = commitments.map((one) => ({
    ...one,
    assessments: judgedBy(one.assessments, on),
  }))
  const sources = once([
    ...instrument.textSources,
    ...[...acts, ...signings, ...told].flatMap((fact) => fact.sources),
    ...told.flatMap((one) => one.assessments.slice(0, 1).flatMap((judged) => judged.sources)),
  ])
  const lines = linesOfEvidence(sources)
  const { status } = answers
  return {
    on,
    agreement: { ...agreement, originalTitles: instrument.titles },
    legalStatus: {
      status: status.status,
      because: status.because,
      contested: status.contested,
      answer: answers.statusAnswer,
      parties: status.parties.map(({ party, status: own, since }) => ({
        name: party.name,
        status: own,
        since: since && machineDate(since),
      })),
    },
    score: answers.score && {
      ...answers.score,
      formula: answers.formula,
      answer: answers.scoreAnswer,
    },
    commitments: told.map((one) =>
      commitmentBody(
        one,
        answers.commitments.find(({ id: key }) => key === one.id)!,
        agreement.slug,
      ),
    ),
    participants: instrument.parties.map(({ role, note, ...entity }) => ({
      ...entityBody(entity),
      ...{ role, note },
    })),
    signings: signings.map(signingBody),
    acts: acts.map(actBody),
    relations: instrument.relations.map(({ type, note, toTitle, slug, shortTitle }) => ({
      type,
      to: slug ? { title: shortTitle, slug } : { title: toTitle, slug: null },
      note,
    })),
    evidence: { sources: sources.length, lines, answer: evidenceAnswer(sources.length, lines) },
    sources: sources.map(sourceBody),
    links: linksOf(agreement.slug, on),
  }
}

export function linksOf(slug: string, on: string) {
  const [page, api] = [`${siteUrl()}/agreements/${slug}`, `${siteUrl()}/api/v1/agreements/${slug}`]
  return {
    self: `${api}?on=${on}`,
    page: `${page}?on=${on}`,
    claims: `${api}/claims?on=${on}`,
    events: `${api}/events?on=${on}`,
    changes: `${page}/changes`,
    feed: `${page}/changes.xml`,
  }
}

const once = (sources: SourceShown[]) => [
  ...new Map(sources.map((source) => [source.id, source])).values(),
]
