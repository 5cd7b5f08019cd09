import type { ReactNode } from 'react'
import { bibtex } from '@/domain/citations/bibtex'
import {
  type Citation,
  citedAddress,
  plainCitation,
  versionQuery,
} from '@/domain/citations/citation'
import { ris } from '@/domain/citations/ris'

/** How to cite what a page shows: an address that will always show it, and citations to copy or keep. */
export function Cite({ citation }: { citation: Citation }) {
  const file = (ending: string) =>
    `/agreements/${citation.slug}/cite.${ending}?${versionQuery(citation)}`
  return (
    <details className="font-sans text-sm">
      <summary className="w-fit hover:text-seal">Cite this record</summary>
      <div className="mt-3 flex max-w-measure flex-col gap-4">
        <label className="no-print flex flex-col gap-1">
          <span className="text-xs text-muted">
            Permanent address: it shows the record as it stands here, whatever is changed later
          </span>
          <input
            readOnly
            value={citedAddress(citation)}
            className="min-h-9 w-full border border-rule bg-paper px-2"
          />
        </label>
        <Form name="In words">
          <p className="break-words select-all">{plainCitation(citation)}</p>
        </Form>
        <Form name="BibTeX" file={file('bib')}>
          <Source>{bibtex(citation)}</Source>
        </Form>
        <Form name="RIS" file={file('ris')}>
          <Source>{ris(citation)}</Source>
        </Form>
      </div>
    </details>
  )
}

/** One form of the citation, and where it has one, its file. */
function Form({ name, file, children }: { name: string; file?: string; children: ReactNode }) {
  return (
    <section
      aria-label={name}
      className={file ? 'no-print flex flex-col gap-1' : 'flex flex-col gap-1'}
    >
      <p className="flex justify-between gap-4 text-xs text-muted">
        {name}
        {file && (
          <a className="quiet-link" href={file} download>
            Download as {name}
          </a>
        )}
      </p>
      {children}
    </section>
  )
}

function Source({ children }: { children: string }) {
  return (
    <pre className="border-s-2 border-rule ps-3 text-xs break-words whitespace-pre-wrap select-all">
      {children.trimEnd()}
    </pre>
  )
}
