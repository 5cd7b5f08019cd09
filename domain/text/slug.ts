import anyAscii from 'any-ascii'

/** The address proposed for a title in any script: lower-case words with hyphens, 80 letters at most. */
export function slugOf(title: string): string {
  const words = anyAscii(title.replace(/['’ʿʾ]/g, ''))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (words.length <= 80) return words || 'untitled'
  return (
    words
      .slice(0, 81)
      .replace(/-[^-]*$/, '')
      .slice(0, 80) || 'untitled'
  )
}

export const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
