import { readFileSync } from 'node:fs'

/** The address of the browser modules (scripts/ground/browser-modules.ts); null where none are built. */
export function readerScript(): string | null {
  try {
    return readFileSync('public/browser/address.txt', 'utf8')
  } catch {
    return null
  }
}
