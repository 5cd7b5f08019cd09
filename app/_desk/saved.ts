import type { FormState } from '@/domain/forms/form-state'

type What = 'saved' | 'restored'

/**
 * Where a saved fact stands in its record, and what became of it.
 * @param filled the fields that Entente filled in
 */
export const savedAt = (
  base: string,
  noun: string,
  id: number,
  what: What,
  filled: string[] = [],
) => `${base}?${what}=${noun}${filled.length ? `&filled=${filled.join('.')}` : ''}#${noun}-${id}`

/** What a form says after a restoration. */
export function restoredState(outcome: 'restored' | 'gone' | 'doubled', goTo: string): FormState {
  if (outcome === 'restored') return { goTo }
  return {
    problem:
      outcome === 'doubled'
        ? 'Another fact on the record says this by now.'
        : 'It is on the record, or was never there.',
  }
}

/** What has just become of a fact, as the query of its page's address has it. */
export type Done = { saved: string; restored: string; filled: string }

const filledFields: Record<string, string> = {
  officeThen: 'the office held then',
  onBehalfOf: 'on whose behalf the words are',
  signedFor: 'on whose behalf it was signed',
}

/** What has just become of a fact of this kind, in a sentence. */
export function savedNotice(noun: string, { saved, restored, filled }: Done): string | null {
  if (restored === noun) return 'Restored.'
  if (saved !== noun) return null
  const fields = filled.split('.').flatMap((name) => filledFields[name] ?? [])
  if (fields.length === 0) return 'Saved.'
  return `Saved. Entente filled in ${fields.join(' and ')}, from the offices on record; open the entry to change it.`
}
