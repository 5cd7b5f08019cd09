// Runs before anything is installed: plain JavaScript, Node's own modules only.
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Applies the patches of a folder to the installed libraries. Each is a unified diff named
 * `library@version.patch`; what is applied already is left alone.
 * @param {string} patches the folder of the patches
 * @param {string} modules the folder of the libraries
 * @throws where the installed version is another one, or a line does not stand as the patch expects
 */
export function applyPatches(patches, modules) {
  for (const name of readdirSync(patches).filter((file) => file.endsWith('.patch'))) {
    const [, library, version] = /^(.+)@(.+)\.patch$/.exec(name)
    const folder = join(modules, library)
    const installed = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
    if (installed !== version) {
      throw new Error(
        `patches/${name} is for ${version}; ${library} ${installed} is installed. Look whether the patch is needed still.`,
      )
    }
    for (const { file, hunks } of filesOf(readFileSync(join(patches, name), 'utf8'))) {
      patchFile(join(folder, file), hunks)
    }
  }
}

/** The files a unified diff changes, each with its hunks; the preamble is skipped. */
function filesOf(diff) {
  return diff
    .split(/^diff --git .*\n/m)
    .slice(1)
    .map((part) => ({
      file: /^\+\+\+ b\/(.+)$/m.exec(part)[1],
      hunks: part
        .split(/^(?=@@ )/m)
        .slice(1)
        .map(hunkOf),
    }))
}

function hunkOf(text) {
  const lines = text.replace(/\n$/, '').split('\n').slice(1)
  const without = (sign) =>
    lines.filter((line) => !line.startsWith(sign)).map((line) => line.slice(1))
  return { line: Number(/\+(\d+)/.exec(text)[1]), before: without('+'), after: without('-') }
}

function patchFile(path, hunks) {
  const original = readFileSync(path, 'utf8')
  const lines = original.split('\n')
  for (const { line, before, after } of hunks) {
    const stands = (wanted) => wanted.every((text, index) => lines[line - 1 + index] === text)
    if (stands(after)) continue
    if (!stands(before))
      throw new Error(`${path} does not read as its patch expects at line ${line}`)
    lines.splice(line - 1, before.length, ...after)
  }
  const patched = lines.join('\n')
  if (patched === original) return
  // A new file in its place: the old one may be shared with other folders through a hard link.
  writeFileSync(`${path}.patched`, patched)
  renameSync(`${path}.patched`, path)
}
