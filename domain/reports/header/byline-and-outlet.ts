import type { PreparedWorld } from '../../mentions/name-index'
import type { Layout } from '../layout'
import { outletNamed, outletOfFurniture } from '../outlets'
import type { Finding, ReportReading, Span } from '../report-reading'
import type { Dateline } from './dateline'

type Signs = {
  dateline: (Span & Pick<Dateline, 'outlet'>) | null
  /** The outlet behind the headline. */
  title: string | null
  /** The outlet that opens the first paragraph. */
  lead: (Span & { outlet: string }) | null
  /** The site's name by the page's own description. */
  site: string | null
}

/** Who wrote a report and which outlet it is of: the surest sign that names one. */
export function bylineAndOutlet(
  layout: Layout,
  signs: Signs,
  prepared: PreparedWorld,
): Pick<ReportReading, 'byline' | 'outlet'> {
  const people = layout.bylines.find(({ byline, outlet }) => byline !== outlet)
  const line = people ?? layout.bylines[0]
  return {
    byline: line
      ? finding(
          line.byline,
          line.line,
          line.because,
          line.labelled || (line.outlet && line.inHead) ? 'certain' : 'likely',
        )
      : null,
    outlet: outletOf(layout, signs, prepared),
  }
}

function outletOf(layout: Layout, signs: Signs, prepared: PreparedWorld): Finding<string> | null {
  const { dateline, title, lead, site } = signs
  // The paper above the agency whose copy it runs: both stand there, and one has to be chosen.
  const [named, other] = [
    ...new Map(
      layout.bylines.filter(({ outlet }) => outlet).map((one) => [one.outlet, one]),
    ).values(),
  ]
  if (named && dateline?.outlet && named.outlet !== dateline.outlet && named.bare)
    return finding(
      dateline.outlet,
      dateline,
      `the dateline names it, though “${named.outlet}” stands above`,
      'likely',
    )
  if (named && other && named.bare && other.outlet)
    return finding(
      other.outlet,
      other.line,
      `${other.because}, though “${named.outlet}” stands above it`,
      'likely',
    )
  if (named) {
    const sure = named.labelled || named.inHead
    return finding(named.outlet!, named.line, named.because, sure ? 'certain' : 'likely')
  }
  if (dateline?.outlet)
    return finding(dateline.outlet, dateline, 'the dateline names it', 'certain')
  if (lead) return finding(lead.outlet, lead, 'it opens the first paragraph', 'likely')
  if (title) return finding(title, null, 'it stands after the headline', 'likely')
  const known = site ? outletNamed(site, prepared) : null
  if (known) return finding(known, null, `the page calls its site “${site}”`, 'likely')
  for (const { line } of layout.dropped) {
    const outlet = outletOfFurniture(line.text, prepared)
    if (outlet)
      return finding(outlet, line, `the line “${line.text.slice(0, 80)}” names it`, 'likely')
  }
  return null
}

function finding(
  value: string,
  span: Span | null,
  because: string,
  certainty: Finding<string>['certainty'],
): Finding<string> {
  return { value, spans: span ? [{ start: span.start, end: span.end }] : [], because, certainty }
}
