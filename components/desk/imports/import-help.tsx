/** What a file may hold, in short; docs/imports.md has it in full. */
export function ImportHelp() {
  return (
    <details className="font-sans text-sm">
      <summary className="py-1">What the file may hold</summary>
      <div className="mt-2 flex max-w-measure flex-col gap-2">
        <p>
          <a className="quiet-link" href="/desk/imports/template.csv" download>
            The template
          </a>{' '}
          has every column with examples; an export of the list of agreements has the same ones. The
          first column, <code>record</code>, says what a row tells of:
        </p>
        <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[7rem_1fr]">
          <dt>
            <code>agreement</code>
          </dt>
          <dd>Title, kind, form, text and summary. A new agreement needs this row.</dd>
          <dt>
            <code>party</code>
          </dt>
          <dd>
            A name and a role. Where several bear the name, <code>name_key</code> says who:
            countries/iraq, IQ, IRQ, PA-X:123.
          </dd>
          <dt>
            <code>act</code>
          </dt>
          <dd>
            Which act, when, and whose; of all parties where no name is given. Dates like
            2023-03-19, 2023-03 or 2023 are always clear.
          </dd>
        </dl>
        <p>
          The column <code>agreement</code> holds the address and ties the rows together. An empty
          cell says nothing and takes nothing off the record.
        </p>
        <p>
          Of an export of PA-X are taken: AgtId, Agt, Dat, Status, Agtp, Stage, Con, PPName, Part
          and ThrdPart. Every row is kept as it came.
        </p>
      </div>
    </details>
  )
}
