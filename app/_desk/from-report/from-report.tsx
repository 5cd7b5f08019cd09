import type { Typed } from '../field'
import { fromReport, type Asked } from './asked'
import { ChoosePassage } from './choose-passage'
import { ChooseReport } from './choose-report'
import { readForFact, type ReportForFact } from './read-for-fact'
import { suggested } from './suggested'

const whose: Record<string, string> = {
  claims: 'Who says so',
  events: 'Who took part',
  acts: 'By whom',
  commitments: 'Who owes it',
}

/** The report an address asks for, and what its passage puts into the form. */
export async function readAsked(
  noun: string,
  asked: Asked,
): Promise<{ report: ReportForFact | null; typed: Typed | undefined }> {
  const nothing = { report: null, typed: undefined }
  if (asked.report === null || !fromReport.includes(noun)) return nothing
  const report = await readForFact(asked.report)
  if (!report) return nothing
  const passage = report.passages.find(({ number }) => number === asked.passage)
  if (!passage) return { report, typed: undefined }
  const speaker =
    asked.speaker !== null && report.entities.has(asked.speaker) ? asked.speaker : null
  return { report, typed: await suggested(noun, report, passage, speaker) }
}

/** The way to fill in a form from a report: which one, which passage, whose words. */
export function FromReport({
  noun,
  address,
  asked,
  report,
}: {
  noun: string
  address: string
  asked: Asked
  report: ReportForFact | null
}) {
  if (!fromReport.includes(noun)) return null
  if (!report) return <ChooseReport asked={asked} address={address} />
  return (
    <>
      <ChoosePassage
        report={report}
        asked={asked}
        withSpeaker={whose[noun] ?? null}
        again={`${address}?from=report`}
      />
      {asked.passage !== null && (
        <p role="status" className="mb-6 border-s border-rule ps-4 font-sans text-sm">
          Filled in from the report: rewrite it in our own words and look at every field.
        </p>
      )}
    </>
  )
}
