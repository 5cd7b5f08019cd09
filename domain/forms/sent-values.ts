/** What a form sent, by the names of its fields; names that ended in [] hold lists. */
export type SentValues = Record<string, unknown>

/** The text of a field, without white space around it; empty where none was sent. */
export const textIn = (values: SentValues, name: string): string => {
  const value = values[name]
  return typeof value === 'string' ? value.trim() : ''
}

/** The texts of a field that holds a list. */
export const listIn = (values: SentValues, name: string): string[] => {
  const value = values[name]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
