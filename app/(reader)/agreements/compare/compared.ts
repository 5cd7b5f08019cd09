import { findAgreement, findInstrument } from '@/db/queries/agreement-record'
import { findDatedRecord } from '@/db/queries/dated-records'
import { answersOn } from '@/domain/agreements/answers-on'
import { knownBy } from '@/domain/agreements/as-of'
import type { Compared } from '@/domain/agreements/comparison'

/** One side of a comparison: an agreement as it stood on a day. */
export async function findCompared(slug: string, day: string, otherSlug: string) {
  const agreement = (await findAgreement(slug))!
  const [instrument, record] = await Promise.all([
    findInstrument(agreement.id),
    findDatedRecord(agreement.id),
  ])
  const acts = knownBy(instrument.acts, day)
  const sources = [...instrument.textSources, ...acts.flatMap((act) => act.sources)]
  const compared: Compared = {
    ...agreement,
    acts: knownBy(record.acts, day),
    answers: answersOn(record, day),
    sources: [...new Map(sources.map((source) => [source.id, source])).values()],
    relations: instrument.relations.filter(({ slug: to }) => to === otherSlug),
  }
  return { agreement, record, compared, day }
}
