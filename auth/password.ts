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
