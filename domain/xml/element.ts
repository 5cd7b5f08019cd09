import { escaped } from './text'

type Attributes = Record<string, string>

/** A document of one element, written out by `branch`. */
export const xmlDocument = (root: string) => `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`

/** An element that holds text, or nothing; no white space is added to the text. */
export const leaf = (name: string, text: string, attributes: Attributes = {}) =>
  text === ''
    ? `<${name}${written(attributes)}/>`
    : `<${name}${written(attributes)}>${escaped(text)}</${name}>`

/** An element that holds others, a line each. */
export const branch = (name: string, attributes: Attributes, children: string[]) =>
  `<${name}${written(attributes)}>\n${children.join('\n')}\n</${name}>`

const written = (attributes: Attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')
