import { normalName } from '../names/normal-name'
import type { Finding, Mention, Span } from '../reports/report-reading'
import { groupsOf } from './groups'
import type { NameEntry, NameNode, PreparedWorld } from './name-index'
import { normalCase } from './name-index'
import { doubtAbout } from './neighbours'
import { surnamesOf } from './surnames'
import { joined, wordsOf, type Word } from './words'

export type MentionFinding = Finding<Mention>

type Match = { from: number; to: number; entries: NameEntry[] }

/**
 * Finds every known name in a text: the longest first, whole words, in any script; surnames once
 * the full name has been seen. Shared and weak names are offered and not linked.
 * @returns one finding for each way of naming each entity, with all its places, in order of the first
 */
export function findMentions(text: string, prepared: PreparedWorld): MentionFinding[] {
  const words = wordsOf(text)
  const matches = matchesIn(text, words, prepared.names)
  const taken = new Uint8Array(words.length)
  for (const { from, to } of matches) taken.fill(1, from, to)

  const found: MentionFinding[] = []
  const full = new Map<number, number>()
  const lone: { match: Match; finding: MentionFinding }[] = []
  for (const match of matches) {
    const finding = read(text, words, match, taken)
    if (!finding) continue
    const [entry] = match.entries
    const named = isLoneSurname(match) ? withForenames(text, words, match) : null
    if (named) {
      found.push(named)
      full.set(named.value.entityId!, named.spans[0]!.start)
      continue
    }
    if (isLoneSurname(match)) lone.push({ match, finding })
    else found.push(finding)
    const linked = finding.value.entityId
    if (linked !== null && entry!.entity.kind === 'person' && !full.has(linked)) {
      full.set(linked, words[match.from]!.start)
    }
  }
  for (const { match } of lone) taken.fill(0, match.from, match.to)
  const surnames = surnamesOf(text, words, taken, full, prepared)
  const settled = new Set(surnames.map(({ spans }) => spans[0]!.end))
  found.push(...surnames)
  found.push(...lone.flatMap(({ finding }) => (settled.has(finding.spans[0]!.end) ? [] : finding)))
  found.push(...groupsOf(text, prepared))
  return gathered(found)
}

const isLoneSurname = ({ entries, from, to }: Match) =>
  to - from <= 2 && entries.every(({ entity, by }) => entity.kind === 'person' && by === 'weak')

/** A spelling of a surname after the bearer's own forenames: as good as the full name. */
function withForenames(
  text: string,
  words: Word[],
  { from, to, entries }: Match,
): MentionFinding | null {
  const [entry] = entries
  if (entries.length > 1 || !entry) return null
  const forenames = new Set(
    [entry.entity.name, ...entry.entity.names.map(({ value }) => value)].flatMap((name) =>
      normalName(name).split(' ').slice(0, -1),
    ),
  )
  let first = from
  while (
    first > 0 &&
    forenames.has(words[first - 1]!.normal) &&
    joined(text, words[first - 1]!, words[first]!)
  )
    first--
  if (first === from) return null
  const span = spanOf(text, words, first, to)
  return {
    value: {
      words: text.slice(span.start, span.end),
      entityId: entry.entity.id,
      candidateIds: [],
      by: 'name',
    },
    spans: [span],
    because: `a known surname of ${entry.entity.name} after forenames of the same person`,
    certainty: 'likely',
  }
}

function matchesIn(text: string, words: Word[], root: NameNode): Match[] {
  const matches: Match[] = []
  for (let from = 0; from < words.length;) {
    const match = longestAt(text, words, from, root)
    if (match) matches.push(match)
    from = match ? match.to : from + 1
  }
  return matches
}

function longestAt(text: string, words: Word[], from: number, root: NameNode): Match | null {
  let best: Match | null = null
  let nodes = [root]
  for (let to = from; to < words.length; to++) {
    const word = words[to]!
    if (to > from && !joined(text, words[to - 1]!, word)) break
    nodes = following(nodes, word)
    if (nodes.length === 0) break
    const entries: NameEntry[] = []
    for (const node of nodes) {
      for (const entry of node.entries) {
        if (stands(text, words, from, to, entry)) entries.push(entry)
      }
    }
    if (entries.length > 0) best = { from, to: to + 1, entries: unique(entries) }
  }
  return best
}

function following(nodes: NameNode[], { normal, others }: Word): NameNode[] {
  const found: NameNode[] = []
  for (const { next } of nodes) {
    const direct = next.get(normal)
    if (direct) found.push(direct)
    for (const form of others) {
      const node = next.get(form)
      if (node) found.push(node)
    }
  }
  return found
}

function stands(text: string, words: Word[], from: number, to: number, entry: NameEntry): boolean {
  const first = words[from]!
  if (entry.exact !== null) {
    const written = normalCase(text.slice(first.start, words[to]!.end))
    return written.replace(/s$/, '') === entry.exact || written === entry.exact
  }
  return (
    !entry.capital || first.capital || (first.normal === 'al' && Boolean(words[from + 1]?.capital))
  )
}

function unique(entries: NameEntry[]): NameEntry[] {
  if (entries.length === 1) return entries
  const strong = entries.some(({ by }) => by === 'name')
    ? entries.filter(({ by }) => by !== 'demonym')
    : entries
  return [...new Map(strong.map((entry) => [entry.entity.id, entry])).values()]
}

function read(
  text: string,
  words: Word[],
  { from, to, entries }: Match,
  taken: Uint8Array,
): MentionFinding | null {
  const entry = entries[0]!
  const span = spanOf(text, words, from, to)
  const value: Mention = {
    words: text.slice(span.start, span.end),
    entityId: entry.entity.id,
    candidateIds: [],
    by: entry.by,
  }
  if (entries.length > 1) {
    const names = entries.map(({ entity }) => entity.name).join(', ')
    return offered(
      value,
      span,
      entries,
      `“${value.words}” is a name of ${entries.length}: ${names}`,
    )
  }
  if (entry.by === 'weak') {
    return offered(value, span, entries, `“${value.words}” is too common a name to link by itself`)
  }
  const doubt =
    to - from === 1 && entry.exact === null
      ? doubtAbout(text, words, from, {
          person: entry.entity.kind === 'person',
          known: taken[from - 1] === 1,
        })
      : null
  if (doubt) return offered(value, span, entries, doubt)
  const demonym = entry.by === 'demonym'
  return {
    value,
    spans: [span],
    because: demonym
      ? `“${value.words}” is of ${entry.entity.name}`
      : `“${value.words}” is a name of ${entry.entity.name}`,
    certainty: demonym || entry.derived ? 'likely' : 'certain',
  }
}

function offered(
  value: Mention,
  span: Span,
  entries: NameEntry[],
  because: string,
): MentionFinding {
  return {
    value: { ...value, entityId: null, candidateIds: entries.map(({ entity }) => entity.id) },
    spans: [span],
    because,
    certainty: 'unsure',
  }
}

/** From the first word to the last, without the owner's s. */
export function spanOf(text: string, words: Word[], from: number, to: number): Span {
  const start = words[from]!.start
  const last = words[to - 1]!
  return {
    start,
    end: last.end - (/['’ʼ]s$/iu.exec(text.slice(last.start, last.end))?.[0].length ?? 0),
  }
}

/** One finding for the same words of the same entity, with all the places they stand at. */
function gathered(findings: MentionFinding[]): MentionFinding[] {
  const byKey = new Map<string, MentionFinding>()
  for (const finding of findings) {
    const { entityId, candidateIds, by, words } = finding.value
    const key = `${entityId}/${candidateIds.join('-')}/${by}/${words}/${finding.certainty}`
    const known = byKey.get(key)
    if (known) known.spans.push(...finding.spans)
    else byKey.set(key, finding)
  }
  const all = [...byKey.values()]
  for (const finding of all) finding.spans.sort((a, b) => a.start - b.start)
  return all.toSorted((a, b) => a.spans[0]!.start - b.spans[0]!.start)
}
