import { expect, test } from 'vitest'
import { drawable } from './drawable'

test('what the faces have stays as it is, in every script of theirs', () => {
  for (const text of [
    'Łódź, Thỏa thuận & “Ťažký”: 50 € – (2023)',
    'Συμφωνία, Договір',
    'توافق‌نامهٔ ایران و عراق، «می‌گوید» ۲۰۲۳',
  ])
    expect(drawable(text)).toBe(text)
})

test('letters of other scripts are told in Latin ones, with the signs that belong to them', () => {
  expect(drawable('पेरिस and 北京')).toBe('peris and BeiJing')
})

test('pictographs and what cannot be seen leave nothing behind', () => {
  expect(drawable('Signed 🎉 at\u0000 noon 👍🏽\u202e ☮')).toBe('Signed at noon')
})
