import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { expect, test } from 'vitest'
import { readSettings, settingNames } from './settings'

const text = readFileSync(new URL('../.env.example', import.meta.url), 'utf8')
const example = parseEnv(text)

test('.env.example names every setting, and nothing that is none', () => {
  expect(Object.keys(example).toSorted()).toEqual(settingNames.toSorted())
})

test('the values that stand there are the defaults', () => {
  expect(readSettings(example)).toEqual(readSettings({}))
  const settings = Object.entries((readSettings({}) as { settings: object }).settings)
  for (const [name, value] of settings) {
    const written = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
    expect(example[name], name).toBe(written)
  }
})

test('every setting has its meaning in the line above it', () => {
  for (const name of settingNames) {
    expect(text, name).toMatch(new RegExp(`^# .+\\.\\n${name}=`, 'm'))
  }
})
