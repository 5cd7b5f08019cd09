/** Leads on to the older part of a list that is longer than its page. */
export function OlderLink({ href }: { href: string }) {
  return (
    <p className="font-sans text-sm">
      <a className="quiet-link" href={href}>
        Older articles
      </a>
    </p>
  )
}
