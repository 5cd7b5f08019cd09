import { hash, verify } from '@node-rs/argon2'

/** Argon2id with the library's defaults (19 MiB, 2 passes: OWASP's first choice). */
export const hashPassword = (password: string) => hash(password)

// Checked where there is no account, so that the answer takes as long.
const nobody = hash('there is no such account')

/** Whether a password fits; as slow for an account that does not exist (hash null) as for one that does. */
export async function fitsPassword(stored: string | null, password: string): Promise<boolean> {
  const fits = await verify(stored ?? (await nobody), password).catch(() => false)
  return fits && stored !== null
}

/** Why a new password is refused, or null. Length is what counts (NIST SP 800-63B). */
export function weaknessOf(password: string, email: string): string | null {
  if (password.length < 12) return 'Use 12 characters or more.'
  if (password.length > 200) return 'Use 200 characters or fewer.'
  if (new Set(password).size < 5) return 'Use more different characters.'
  const name = email.split('@')[0]!.toLowerCase()
  if (name.length > 3 && password.toLowerCase().includes(name))
    return 'Leave your own name out of it.'
  return null
}
