import { formatDate } from '@/domain/dates/format-date'
import type { DateInText, Finding, ReportReading } from '@/domain/reports/report-reading'
import { FindingNote } from './finding-note'

/**
 * What was read in the head of a report, each with the words that led to it. Its dates stay folded,
 * each once, but for those that want an answer.
 * @param given the outlet, where whoever pasted the report named it
 */
export function HeaderFindings({
  reading,
  given,
}: {
  reading: ReportReading
  given: string | null
}) {
  const { published, byline, outlet, pictures, alsoRead, dropped } = reading
  const dates = [
    ...new Map(reading.dates.map((date) => [dateWords(date.value), date])).values(),
  ].slice(0, 40)
  const unsure = dates.filter(({ certainty }) => certainty === 'unsure')
  const plain = dates.filter(({ certainty }) => certainty !== 'unsure')
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 font-sans text-sm">
      <Row label="Published" finding={published} words={published && publishedWords(published)} />
      <Row label="Byline" finding={byline} words={byline?.value} />
      {given && !outlet ? (
        <>
          <dt className="text-muted">Outlet</dt>
          <dd>{given}, as given with the report</dd>
        </>
      ) : (
        <Row label="Outlet" finding={outlet} words={outlet?.value} />
      )}
      {pictures.map((picture, index) => (
        <Row key={index} label="Picture" finding={picture} words={pictureWords(picture.value)} />
      ))}
      {alsoRead.map((line, index) => (
        <Row key={index} label="Also read" finding={line} words={line.value} />
      ))}
      {unsure.map((date, index) => (
        <Row key={index} label="Date" finding={date} words={dateWords(date.value)} />
      ))}
      {dropped.length > 0 && (
        <Row
          label="Left out"
          finding={dropped[0]!}
          words={`${dropped.length === 1 ? 'One line' : `${dropped.length} lines`}: ${dropped
            .slice(0, 6)
            .map(({ value }) => `“${value.slice(0, 40)}”`)
            .join(', ')}`}
        />
      )}
      {plain.length > 0 && (
        <>
          <dt className="text-muted">Dates</dt>
          <dd className="min-w-0">
            <details>
              <summary className="w-fit hover:text-seal">
                {plain.length === 1 ? 'One date' : `${plain.length} dates`}
              </summary>
              <ul className="flex flex-col gap-1 pt-1">
                {plain.map((date, index) => (
                  <li key={index}>
                    {dateWords(date.value)} <FindingNote {...date} />
                  </li>
                ))}
              </ul>
            </details>
          </dd>
        </>
      )}
    </dl>
  )
}

function Row({
  label,
  finding,
  words,
}: {
  label: string
  finding: Finding<unknown> | null
  words: string | null | undefined
}) {
  return (
    <>
      <dt className="text-muted">{label}</dt>
      <dd className="min-w-0" dir="auto">
        {finding ? (
          <>
            {words} <FindingNote {...finding} />
          </>
        ) : (
          <span className="text-muted">Not found</span>
        )}
      </dd>
    </>
  )
}

function publishedWords({ value }: NonNullable<ReportReading['published']>): string {
  const clock = value.time ? `, ${value.time}${value.zone ? ` (${value.zone})` : ''}` : ''
  return `${formatDate(value)}${clock}`
}

function pictureWords({ caption, credit, takenOn }: ReportReading['pictures'][number]['value']) {
  return `${caption} Credit: ${credit ?? 'none named'}. Taken: ${takenOn ?? 'not said'}.`
}

function dateWords({ words, alternatives, until, ...date }: DateInText): string {
  if (alternatives) return `“${words}”: ${alternatives.join(' or ')}?`
  return `“${words}”: ${formatDate(date)}${until ? ` to ${until}` : ''}`
}
