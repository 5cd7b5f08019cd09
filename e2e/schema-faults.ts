import { isKindOf, readVocabulary } from './vocabulary'

type Node = { [property: string]: unknown }

const vocabulary = readVocabulary()

/** What in a graph of structured data is no word of schema.org, or is said in no way it allows. */
export function schemaFaults(graph: { '@context'?: unknown; '@graph'?: Node[] }): string[] {
  if (graph['@context'] !== 'https://schema.org') return ['It is not in the words of schema.org.']
  const nodes = graph['@graph'] ?? []
  const ids = nodes.map((node) => node['@id'])
  return [
    ...nodes.flatMap((node) => nodeFaults(node, ids)),
    ...ids.flatMap((id, index) => (ids.indexOf(id) === index ? [] : `Two nodes are ${String(id)}`)),
  ]
}

function nodeFaults(node: Node, ids: unknown[]): string[] {
  const type = String(node['@type'])
  const known = vocabulary.classes.get(type)
  if (!known) return [`${type} is no class`]
  return Object.entries(node).flatMap(([property, value]) => {
    if (property === '@type') return []
    if (property === '@id') return isAbsolute(value) ? [] : `${type} has the id ${String(value)}`
    // Of an action only: what is asked for its object.
    if (/^[\w-]+-input$/.test(property) && known.properties.has('actionStatus')) return []
    const range = known.properties.get(property)
    if (!range) return `${type} has no ${property}`
    return [value].flat().flatMap((one) => valueFaults(`${type}.${property}`, one, range, ids))
  })
}

function valueFaults(where: string, value: unknown, range: string[], ids: unknown[]): string[] {
  const may = (...names: string[]) => names.some((name) => range.includes(name))
  const fault = [`${where} cannot be ${JSON.stringify(value)}`]
  if (value === null || value === undefined || value === '') return fault
  if (typeof value === 'number') return may('Number', 'Integer', 'Float') ? [] : fault
  if (typeof value === 'boolean') return may('Boolean') ? [] : fault
  if (typeof value === 'string') return isAllowed(value, range) ? [] : fault
  const node = value as Node
  if (node['@type'] === undefined) {
    const away = where === 'ListItem.item'
    return (away ? isAbsolute(node['@id']) : ids.includes(node['@id'])) ? [] : fault
  }
  const fits = range.some((one) => isKindOf(vocabulary, String(node['@type']), one))
  return [...(fits ? [] : fault), ...nodeFaults(node, ids)]
}

/** Words where words may stand, addresses in full, dates as ISO 8601 has them, values by their names. */
function isAllowed(value: string, range: string[]): boolean {
  if (range.includes('Text')) return !value.startsWith('/')
  if (range.includes('URL') && isAbsolute(value)) return true
  if (range.includes('DateTime') && isMoment(value)) return true
  if (range.includes('Date') && isDate(value)) return true
  return range.some((one) =>
    (vocabulary.kinds.get(one) ?? []).some(
      (kind) => kind === JSON.stringify(value) || (kind === 'string' && !dataTypes.includes(one)),
    ),
  )
}

const dataTypes = ['Date', 'DateTime', 'URL', 'Text', 'Time']

const isAbsolute = (value: unknown) => /^https?:\/\/[^/\s]+\S*$/.test(String(value))
const isDate = (value: string) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(value) && isReal(value)
const isMoment = (value: string) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && isReal(value)
const isReal = (value: string) => !Number.isNaN(Date.parse(value))
