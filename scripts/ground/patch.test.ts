import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { applyPatches } from './patch.mjs'

const diff = `Why this is needed.

diff --git a/src/index.js b/src/index.js
--- a/src/index.js
+++ b/src/index.js
@@ -1,3 +1,4 @@
 one
-two
+second
+and a half
 three
`

/** A folder with one library and one patch for it. */
function given({ version = '1.0.0', source = 'one\ntwo\nthree\nfour\n' }) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-patch-'))
  const library = join(folder, 'modules', 'library')
  mkdirSync(join(library, 'src'), { recursive: true })
  mkdirSync(join(folder, 'patches'))
  writeFileSync(join(library, 'package.json'), JSON.stringify({ version }))
  writeFileSync(join(library, 'src', 'index.js'), source)
  writeFileSync(join(folder, 'patches', 'library@1.0.0.patch'), diff)
  return {
    apply: () => applyPatches(join(folder, 'patches'), join(folder, 'modules')),
    source: () => readFileSync(join(library, 'src', 'index.js'), 'utf8'),
  }
}

test('a patch is applied once, however often it is asked for', () => {
  const library = given({})
  library.apply()
  library.apply()
  expect(library.source()).toBe('one\nsecond\nand a half\nthree\nfour\n')
})

test('another version of the library is refused, so that the patch is looked at again', () => {
  expect(given({ version: '1.1.0' }).apply).toThrow('is for 1.0.0; library 1.1.0 is installed')
})

test('a file that reads otherwise is refused and left as it is', () => {
  const library = given({ source: 'one\n2\nthree\n' })
  expect(library.apply).toThrow('does not read as its patch expects at line 1')
  expect(library.source()).toBe('one\n2\nthree\n')
})
