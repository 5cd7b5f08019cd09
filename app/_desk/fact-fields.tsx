import { DrawnFields, drawable, type Picks } from './drawn-fields'
import type { FactForm } from './fact-form'
import type { Typed } from './field'
import { SourceForm } from './source-form'
import { Suggestions } from './suggestions'

/** All the fields of a form about a fact. */
export function FactFields({
  form,
  about,
  typed,
  picks,
  kept,
  insteadOf = null,
  report,
}: {
  form: FactForm
  about: number
  typed?: Typed
  picks?: Picks
  kept?: Parameters<typeof SourceForm>[0]['kept']
  /** The withdrawn fact whose place it takes. */
  insteadOf?: number | null
  /** The report it is filled in from, as a source. */
  report?: Parameters<typeof SourceForm>[0]['report']
}) {
  const lists = Object.values(form.fields).flatMap(({ drawn }) =>
    'list' in drawn && drawn.list ? [drawn.list] : [],
  )
  return (
    <>
      <input type="hidden" name="noun" value={form.noun} />
      <input type="hidden" name="about" value={about} />
      {insteadOf !== null && <input type="hidden" name="insteadOf" value={insteadOf} />}
      <DrawnFields fields={drawable(form.fields)} typed={typed} picks={picks} />
      <SourceForm kept={kept} bare={kept?.length === 0} report={report} />
      <Suggestions lists={[...lists, 'sources', 'outlets', 'languages']} />
    </>
  )
}
