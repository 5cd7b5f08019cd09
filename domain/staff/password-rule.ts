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
