import { expect, test } from 'vitest'
import { safeCallback } from './callback-address'

test.each(['/desk/reports', '/desk/articles/7?tab=names#body', '/desk'])(
  '%s is followed',
  (address) => {
    expect(safeCallback(address)).toBe(address)
  },
)

test.each([
  ...[
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
  ],
  ...[
    '/\t/evil.example',
    '/\n/evil.example',
    ' /desk',
    '/./\\evil',
    'desk',
    '',
    '/api/auth/signout',
  ],
  ...[
    '/..//evil.example',
    '/%2e%2e//evil.example',
    undefined,
    null,
    7,
    ['/desk'],
    `/${'a'.repeat(600)}`,
  ],
])('%j is not', (address) => {
  expect(safeCallback(address)).toBe('/desk')
})
