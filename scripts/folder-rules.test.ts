import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './ground/root'

type Block = {
  files: string[]
  rules: { 'no-restricted-imports': [string, { patterns: { regex: string; message: string }[] }] }
}

const { overrides } = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8')) as {
  overrides: Block[]
}
const patternsOf = (folder: string) =>
  overrides.find(({ files }) => files.includes(`${folder}/**`))?.rules['no-restricted-imports'][1]
    .patterns ?? []
const refuses = (folder: string, path: string) =>
  patternsOf(folder).some(({ regex }) => new RegExp(regex).test(path))

/** The rows of docs/architecture.md: which folder may import which others. */
const table = new Map(
  [
    ...readFileSync(join(root, 'docs', 'architecture.md'), 'utf8').matchAll(
      /^\| ([a-z0-9]+) +\| ([a-z0-9, ]+?) +\|$/gm,
    ),
  ].map(([, folder, may]) => [folder!, may === 'nothing of ours' ? [] : may!.split(', ')]),
)

test.each([...table])('%s may import %j, and the linter refuses it the rest', (folder, may) => {
  for (const other of table.keys()) {
    if (other === folder) continue
    for (const path of [`@/${other}/x`, `../${other}/x`, `../../../${other}/deep/x`]) {
      expect(refuses(folder, path), `${folder} imports ${path}`).toBe(!may.includes(other))
    }
  }
  expect(refuses(folder, '../x')).toBe(false)
  expect(refuses(folder, './x')).toBe(false)
})

test('the table names every folder that has a block, and each block says why', () => {
  const blocks = overrides.map(({ files }) => files[0]!.replace('/**', ''))
  expect(blocks.filter((folder) => folder !== 'components/ui').toSorted()).toEqual(
    [...table.keys()].toSorted(),
  )
  for (const { message } of blocks.flatMap(patternsOf)) expect(message.length).toBeGreaterThan(20)
})

test('components/ui knows no other components', () => {
  expect(refuses('components/ui', '@/components/desk/x')).toBe(true)
  expect(refuses('components/ui', '../desk/x')).toBe(true)
  expect(refuses('components/ui', '@/domain/x')).toBe(false)
  expect(refuses('components/ui', '@/components/ui/x')).toBe(false)
})
