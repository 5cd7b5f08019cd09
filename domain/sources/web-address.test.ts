import { expect, it } from 'vitest'
import { webAddress } from './web-address'

it('knows the address of a page on the web', () => {
  expect(webAddress('https://news.example/a?b=c')?.hostname).toBe('news.example')
  expect(webAddress('http://news.example')?.href).toBe('http://news.example/')
})

it('knows none that would run a script, read a file or lead nowhere', () => {
  for (const given of [
    null,
    '',
    'news.example',
    '//news.example',
    'javascript:alert(1)',
    ' \tJavaScript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'https://',
  ])
    expect(webAddress(given)).toBeNull()
})
