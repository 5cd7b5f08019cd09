import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const app = fileURLToPath(new URL('.', import.meta.url))

/** Made otherwise, and why that is right. */
const exceptions = new Map([
  ['(desk)/desk/sign-in/actions.ts: export async function signInToDesk', 'nobody is signed in yet'],
])
/** Files that hold an action of their own between other code. */
const inline = new Map([
  ['(desk)/desk/(signed-in)/layout.tsx', 'signing out is open to whoever is signed in'],
])

const sources = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  .map((name) => ({
    name: relative(app, join(app, name)).replaceAll('\\', '/'),
    source: readFileSync(join(app, name), 'utf8'),
  }))
const actionFiles = sources.filter(({ name }) => /(^|\/)actions\.ts$/.test(name))

test('every server action is made by editorAction', () => {
  expect(actionFiles.length).toBeGreaterThan(1)
  const others = actionFiles.flatMap(({ name, source }) =>
    exportsMadeOtherwise(source).map((line) => `${name}: ${line}`),
  )
  expect(others.filter((one) => !isException(one))).toEqual([])
  expect(others, 'an exception that is no longer needed').toHaveLength(exceptions.size)
})

test('server actions stand in files called actions.ts', () => {
  const elsewhere = sources
    .filter(({ name }) => !/(^|\/)actions\.ts$/.test(name))
    .filter(({ source }) => /^\s*['"]use server['"]/m.test(source))
    .map(({ name }) => name)
  expect(elsewhere).toEqual([...inline.keys()])
  for (const { name, source } of actionFiles) {
    expect(source.trimStart(), name).toMatch(/^'use server'/)
  }
})

test('editorAction is the one of auth/editor-action', () => {
  for (const { name, source } of actionFiles) {
    const mentioned = source.match(/\beditorAction\b/g)?.length ?? 0
    const imported = /import \{[^}]*\beditorAction\b[^}]*\} from '@\/auth\/editor-action'/
    if (mentioned > 0) expect(source, name).toMatch(imported)
    expect(source, name).not.toMatch(/\b(const|let|var|function) editorAction\b/)
  }
})

test.each([
  'export async function remove() {}',
  'export function remove() {}',
  'export const remove = async () => {}',
  'export const remove = wrapped(editorAction(null, Schema, run))',
  'export let remove = editorAction(null, Schema, run)',
  'export default editorAction(null, Schema, run)',
  'export { remove }',
  "export * from './others'",
  'export const a = editorAction(null, Schema, run), b = async () => {}',
])('%s is found', (source) => {
  expect(exportsMadeOtherwise(`'use server'\n\n${source}\n`)).toHaveLength(1)
})

test.each([
  'export const remove = editorAction(null, Schema, run)',
  "export const remove = editorAction(\n  'articles:write',\n  Schema,\n  async () => ({ done: 'x' }),\n)",
])('%s passes', (source) => {
  expect(exportsMadeOtherwise(`'use server'\n\n${source}\n`)).toEqual([])
})

/** The beginnings of exports that are no single constant made by a call of editorAction. */
function exportsMadeOtherwise(source: string): string[] {
  const statements = source.split(/^(?=\S)/m).filter((one) => /^export\b/.test(one))
  return statements
    .filter((one) => !/^export const \w+ = editorAction\(/.test(one) || /\),\s*\w+ = /.test(one))
    .map((one) => one.split('\n')[0]!)
}

function isException(found: string): boolean {
  return [...exceptions.keys()].some((exception) => found.startsWith(exception))
}
