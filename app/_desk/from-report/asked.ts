import { wordOf } from '../address-key'

type Query = Record<string, string | string[] | undefined>

/** What an address asks of a report: which one, which passage, whose words; or a search for one. */
export type Asked = {
  open: boolean
  words: string
  report: number | null
  passage: number | null
  speaker: number | null
}

/** Reads the words of an address; what is no key counts as not there. */
export function askedOf(query: Query): Asked {
  const key = (name: string) => {
    const word = wordOf(query[name])
    return /^[1-9]\d{0,8}$/.test(word) ? Number(word) : null
  }
  return {
    open: query.q !== undefined || wordOf(query.from) === 'report',
    words: wordOf(query.q).slice(0, 200).trim(),
    report: key('report'),
    passage: key('passage'),
    speaker: key('speaker'),
  }
}

/** The kinds of fact that a passage of a report can be put into. */
export const fromReport = ['claims', 'events', 'acts', 'commitments', 'assessments']
