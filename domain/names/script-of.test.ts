import { expect, test } from 'vitest'
import { scriptOf } from './script-of'

test.each([
  ['Abbas Araghchi', 'Latn'],
  ['عباس عراقچی', 'Arab'],
  ['Сергей Лавров', 'Cyrl'],
  ['አዲስ አበባ', 'Ethi'],
  ['北京', 'Hani'],
  ['Ḥasan الحسن عبد', 'Arab'],
  ['1975', null],
])('the letters of %j tell its script', (name, script) => {
  expect(scriptOf(name)).toBe(script)
})
