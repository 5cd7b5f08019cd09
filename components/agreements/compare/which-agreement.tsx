/** Which of several agreements was meant, or that there is none of that name. */
export function WhichAgreement({
  typed,
  choices,
}: {
  typed: string
  /** Title and address of each. */
  choices: [string, string][]
}) {
  if (choices.length === 0)
    return (
      <p role="status" className="font-sans text-sm">
        No agreement on the record is called “{typed}”. Try fewer words, or{' '}
        <a className="quiet-link" href="/agreements">
          the list of agreements
        </a>
        .
      </p>
    )
  return (
    <div role="status" className="flex flex-col gap-2 font-sans text-sm">
      <p>Several agreements fit “{typed}”. Which one is meant?</p>
      <ul className="flex flex-col gap-1">
        {choices.map(([title, address]) => (
          <li key={address}>
            <a className="quiet-link" href={address}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
