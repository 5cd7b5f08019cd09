import type { FactForm, FoundFact } from './fact-form'

/** The withdrawn fact that an address names as the one to enter another in place of, or null. */
export async function findWithdrawn(
  form: FactForm,
  about: number,
  named: string,
): Promise<FoundFact | null> {
  if (!/^[1-9]\d{0,8}$/.test(named)) return null
  const fact = await form.find(about, Number(named))
  return fact?.withdrawnAt ? fact : null
}

/** Says in a new form in whose place the fact comes; the form begins with what that one said. */
export function InPlaceOf({ fact: { line, withdrawalReason } }: { fact: FoundFact }) {
  return (
    <p className="mb-6 border-s border-rule ps-4 font-sans text-sm">
      In place of <s dir="auto">{line}</s> Withdrawn: {withdrawalReason} The form begins with what
      it said; put right what was wrong.
    </p>
  )
}
