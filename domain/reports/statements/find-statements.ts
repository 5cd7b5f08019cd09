import type { PreparedWorld } from '../../mentions/name-index'
import type { Paragraph } from '../paragraphs'
import type { Certainty, Finding, Span, Speaker, Statement } from '../report-reading'
import { quotesIn, type Quote } from './quotes'
import { sentencesOf, type Sentence } from './sentences'
import { Voices } from './speakers'
import { subjectsOf } from './subject-of-verb'
import { subjectsIn, type Subject } from './subjects'
import { titlePhrasesIn, type MentionAt } from './titles'
import { speechVerbsIn } from './verbs'

export type StatementFinding = Finding<Statement>

/**
 * Finds what is said, by whom, with which verb: direct quotations and reported speech. A speaker
 * who cannot be told is null, and the finding unsure.
 * @param mentions in the order of the text
 * @param on ISO day for which offices on record are looked up
 */
export function findStatements(
  paragraphs: Paragraph[],
  mentions: MentionAt[],
  on: string | null,
  prepared: PreparedWorld,
): StatementFinding[] {
  const sentences = sentencesOf(paragraphs)
  const perSentence = spread(sentences, mentions)
  const quotes = paragraphs.map(quotesIn)
  const voices = new Voices(prepared, on)
  sentences.forEach((sentence, index) => voices.hear(sentence, perSentence[index]!))

  const found: StatementFinding[] = []
  /** The first sentence of a quotation that goes on in the next. */
  let opened: Sentence | null = null
  sentences.forEach((sentence, index) => {
    const mentionsHere = perSentence[index]!
    const titles = titlePhrasesIn(sentence.text, sentence.start, mentionsHere, prepared)
    const subjects = subjectsIn(sentence, mentionsHere, titles, prepared)
    const inside = quotes[sentence.paragraph]!.filter(
      (quote) => quote.start < sentence.end && quote.end > sentence.start,
    )
    const goesOn = inside.some(
      ({ start, end }) => start <= sentence.start + 1 && end > sentence.end,
    )
    if (goesOn) opened ??= sentence
    else {
      const said = statementsOf(sentence, subjects, inside, voices)
      found.push(...(opened ? said.map((one) => from(opened!, one, paragraphs)) : said))
      opened = null
    }
    voices.pass(sentence, subjects)
  })
  return found
}

/** A statement with the sentences before it that its quotation begins in. */
function from(
  { start, paragraph }: Sentence,
  statement: StatementFinding,
  paragraphs: Paragraph[],
): StatementFinding {
  const { end } = statement.spans[0]!
  const { text, start: offset } = paragraphs[paragraph]!
  return {
    ...statement,
    spans: [{ start, end }],
    value: { ...statement.value, text: text.slice(start - offset, end - offset) },
  }
}

/** The mentions of each sentence; both lists are in order. */
function spread(sentences: Sentence[], mentions: MentionAt[]): MentionAt[][] {
  let next = 0
  return sentences.map(({ start, end }) => {
    while (next < mentions.length && mentions[next]!.start < start) next++
    const from = next
    while (next < mentions.length && mentions[next]!.start < end) next++
    return mentions.slice(from, next)
  })
}

function statementsOf(
  sentence: Sentence,
  subjects: Subject[],
  quotes: Quote[],
  voices: Voices,
): StatementFinding[] {
  const relative = quotes.map(({ start, end }) => ({
    start: start - sentence.start,
    end: end - sentence.start,
  }))
  const outside = subjects.filter(
    (one) => !relative.some((quote) => quote.start <= one.start && one.end <= quote.end),
  )
  const found: StatementFinding[] = []
  const verbs: number[] = []
  /** Verbs of somebody who is named, but cannot be told to be their subject. */
  const doubtful: number[] = []
  let from = 0
  let first: number | null = null
  for (const verb of speechVerbsIn(sentence.text, relative)) {
    const opens = relative.findLast((quote) => quote.end <= verb.start)
    const chosen = subjectsOf(
      sentence.text,
      verb,
      Math.max(from, opens && opens.end > from ? opens.end : 0),
      outside,
    )
    const speakers = chosen.map((subject) => voices.speakerOf(subject, sentence))
    const named = outside.some(
      (one) => one.kind === 'entity' && one.start >= from && one.end <= verb.start,
    )
    from = verb.end
    if (speakers.length === 0) {
      if (named) doubtful.push(verb.start)
      continue
    }
    // "X said he believed": one statement, X's.
    if (found.length > 0 && chosen[0]!.kind === 'pronoun') continue
    // "X said that Iran had accused …": told within what X says.
    const within =
      found.length > 0 &&
      chosen[0]!.start > (first ?? 0) &&
      !verb.accordingTo &&
      !/\b(?:and|while|but)\b[^,]*$/.test(sentence.text.slice(first ?? 0, chosen[0]!.start))
    first ??= verb.end
    for (const speaker of speakers) {
      // An agency that carries what another says adds no voice of its own.
      if (found.length > 0 && voices.isMedia(speaker.speaker)) continue
      if (found.some(({ value }) => value.speaker?.label === speaker.speaker.label)) continue
      found.push(
        statement(
          sentence,
          speaker.speaker,
          within ? 'unsure' : voices.isMedia(speaker.speaker) ? 'likely' : speaker.certainty,
          within ? `${speaker.because}, within what another says` : speaker.because,
          quoteNear(quotes, sentence, verb.start),
          verb.verb,
          verb.stance,
        ),
      )
      verbs.push(verb.start)
      voices.spoke(speaker.speaker, sentence)
    }
  }
  if (found.length > 0 || quotes.length === 0)
    return quotedOnce(found, verbs, doubtful, quotes, sentence)
  return [unattributed(sentence, quotes, voices)]
}

/** Words in quotation marks are those of the verb that stands nearest to them, and of no other. */
function quotedOnce(
  found: StatementFinding[],
  verbs: number[],
  doubtful: number[],
  quotes: Quote[],
  sentence: Sentence,
): StatementFinding[] {
  return found.map((one, at) => {
    const quote = quotes.find(({ words }) => words === one.value.quote)
    const away = (verb: number) => distance(quote!, sentence, verb)
    const nearer = quote && [...verbs, ...doubtful].some((verb) => away(verb) < away(verbs[at]!))
    return nearer ? { ...one, value: { ...one.value, quote: null } } : one
  })
}

/** A sentence with a quotation and no verb of speech: the last speaker's, where it is all quotation. */
function unattributed(sentence: Sentence, quotes: Quote[], voices: Voices): StatementFinding {
  const quoted = quotes.reduce(
    (sum, { start, end }) => sum + Math.min(end, sentence.end) - Math.max(start, sentence.start),
    0,
  )
  const speaker = voices.lastSpeaker(sentence)
  const whole = quoted > sentence.text.length * 0.75
  return whole && speaker
    ? statement(
        sentence,
        speaker,
        speaker.entityId === null ? 'unsure' : 'likely',
        'the quotation goes on from the speaker before it',
        quotes[0],
        null,
        'asserts',
      )
    : statement(
        sentence,
        null,
        'unsure',
        'words in quotation marks, and nobody who says them',
        quotes[0],
        null,
        'asserts',
      )
}

function quoteNear(quotes: Quote[], sentence: Sentence, verb: number): Quote | undefined {
  return quotes.toSorted((a, b) => distance(a, sentence, verb) - distance(b, sentence, verb))[0]
}

const distance = ({ start, end }: Span, sentence: Sentence, verb: number) =>
  Math.min(Math.abs(start - sentence.start - verb), Math.abs(end - sentence.start - verb))

function statement(
  sentence: Sentence,
  speaker: Speaker | null,
  certainty: Certainty,
  because: string,
  quote: Quote | undefined,
  verb: string | null,
  stance: Statement['stance'],
): StatementFinding {
  return {
    value: { speaker, verb, stance, text: sentence.text, quote: quote?.words ?? null },
    spans: [{ start: sentence.start, end: sentence.end }],
    because,
    certainty,
  }
}
