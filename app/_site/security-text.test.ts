import { expect, it } from 'vitest'
import { securityText } from './security-text'

const today = '2026-11-24'
const fields = new Map(
  securityText('mailto:security@entente.example', 'https://entente.example', today)
    .trimEnd()
    .split('\n')
    .map((line) => /^([\w-]+): (\S.*)$/.exec(line)!.slice(1) as [string, string]),
)

it('says whom to tell, in which language, and where it stands', () => {
  expect([...fields.keys()]).toEqual(['Contact', 'Expires', 'Preferred-Languages', 'Canonical'])
  expect(fields.get('Contact')).toBe('mailto:security@entente.example')
  expect(fields.get('Canonical')).toBe('https://entente.example/.well-known/security.txt')
})

it('expires, but within the year', () => {
  const expires = new Date(fields.get('Expires')!)
  expect(expires.getTime()).toBeGreaterThan(Date.parse('2026-12-24'))
  expect(expires.getTime()).toBeLessThan(Date.parse('2027-11-24'))
})
