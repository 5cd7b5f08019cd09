import type { Trouble } from '@/domain/pages/trouble'

/** What is the matter and where to go from here, inside the frame of a page. */
export function TroubleText({ trouble, fault }: { trouble: Trouble; fault?: string }) {
  const { title, words, links } = trouble
  return (
    <div className="flex max-w-measure flex-col gap-4 py-10">
      <h1 className="text-2xl font-semibold tracking-tight">{title}</h1>
      {words.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {links && (
        <ul className="list-disc space-y-1 ps-5">
          {links.map(([href, name]) => (
            <li key={href}>
              <a className="quiet-link" href={href}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      {fault && <p className="font-sans text-sm text-muted">Fault {fault}</p>}
    </div>
  )
}
