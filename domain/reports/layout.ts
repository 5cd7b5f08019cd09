import type { PreparedWorld } from '../mentions/name-index'
import { normalName } from '../names/normal-name'
import { boilerplateIn } from './header/boilerplate'
import type { BylineLine } from './header/byline'
import { datelineLineIn, type DatelineLine } from './header/dateline-line'
import { headingIn, type Heading } from './header/headings'
import { metaIn } from './header/meta-line'
import { pictureAround, type PictureLine } from './header/picture'
import type { PublishedLine } from './header/published'
import type { Page } from './html-text'
import { linesOf, type Line } from './lines'
import type { Span } from './report-reading'

/** What each line of a report is; lines of the body keep their order. */
export type Layout = {
  /** `onTop`: nothing that could be a headline stands above it. */
  published: (PublishedLine & { line: Line; onTop: boolean })[]
  /** `inHead`: it stands above the body. */
  bylines: (BylineLine & { line: Line; inHead: boolean })[]
  pictures: (PictureLine & { line: Line })[]
  /** A dateline on a line of its own. */
  dateline: (DatelineLine & { line: Line }) | null
  alsoRead: { words: string; span: Span; label: string }[]
  dropped: { line: Span & { text: string }; why: string }[]
  rest: Line[]
}

/** Lines longer than this are paragraphs: what follows the first of them is body. */
export const paragraphLength = 180

/**
 * Sorts the lines of a report by what they are. Published lines and bylines stand near its ends;
 * what remains is headline, standfirst and body.
 * @param page what the source of a page says of itself: what stands above its headline is its menu
 */
export function layoutOf(text: string, prepared: PreparedWorld, page: Page | null = null): Layout {
  return new Sorter(linesOf(text), prepared, page).sorted()
}

class Sorter {
  readonly #layout: Layout = {
    published: [],
    bylines: [],
    pictures: [],
    dateline: null,
    alsoRead: [],
    dropped: [],
    rest: [],
  }
  readonly #noise = remembered(boilerplateIn)
  readonly #top: number
  readonly #captions: Set<string>
  #list: { heading: Heading; items: number } | null = null

  constructor(
    private readonly lines: Line[],
    private readonly prepared: PreparedWorld,
    page: Page | null,
  ) {
    this.#top = page?.headline ? lines.findIndex(({ text }) => text === page.headline) : -1
    this.#captions = new Set(page?.captions)
  }

  sorted(): Layout {
    for (let at = 0; at < this.lines.length; at++) at += this.#sort(this.lines[at]!)
    return this.#layout
  }

  /** @returns how many of the lines below went with it */
  #sort(line: Line): number {
    const { rest } = this.#layout
    const late = line.index > this.lines.length - 10
    if (line.index < this.#top) this.#aboveHeadline(line)
    else if (this.#list?.heading.kind === 'end') this.#drop(line, 'below the comments')
    else if (this.#opensList(line)) return 0
    else {
      const why = this.#noise(line.text, late)
      // A button between two related stories does not end their list.
      if (why) {
        this.#drop(line, why)
        if (line.text === 'end of list') this.#list = null
      } else if (!this.#isListed(line)) {
        this.#list = null
        const taken = this.#readHeader(line, late)
        if (taken === null) rest.push(line)
        else return taken
      }
    }
    return 0
  }

  #aboveHeadline(line: Line) {
    if (!this.#readMeta(line, false)) this.#drop(line, 'a line above the headline of the page')
  }

  #opensList(line: Line): boolean {
    const heading = headingIn(line.text)
    if (!heading) return false
    // Comments in a menu at the top end nothing.
    if (heading.kind === 'end' && this.#layout.rest.length < 3) {
      this.#drop(line, 'a sharing button')
      return true
    }
    const { rest, label, kind } = heading
    if (rest && kind === 'also') {
      const start = line.start + line.text.lastIndexOf(rest)
      this.#layout.alsoRead.push({ words: rest, span: { start, end: start + rest.length }, label })
      this.#list = null
      return true
    }
    this.#list = rest ? null : { heading, items: 0 }
    this.#drop(
      line,
      kind === 'also'
        ? 'a heading over related stories'
        : kind === 'tags'
          ? 'tags'
          : 'a heading over comments',
    )
    return true
  }

  /** A short line close under a heading: one more of the related stories, or a tag. */
  #isListed(line: Line): boolean {
    const list = this.#list
    if (!list || list.items >= (list.heading.kind === 'tags' ? 15 : 8)) return false
    const words = line.text.replace(/^[•*·–-]\s*/u, '')
    const short = words !== line.text ? line.text.length < 200 : line.text.length < 140
    if (!short || (words === line.text && /[.!…:]["”’»)]*$/u.test(words))) return false
    if (metaIn(words, this.prepared, true)?.published.length) return false
    const isTag = words.split(/\s+/).length <= 2
    if (list.heading.kind === 'tags') {
      if (words.length > (list.items === 0 ? 120 : 40) || (list.items > 0 && line.afterGap))
        return false
      this.#drop(line, 'a tag')
    } else if (isTag) this.#drop(line, 'a tag')
    else this.#layout.alsoRead.push({ words, span: line, label: list.heading.label })
    list.items += 1
    return true
  }

  #readHeader(line: Line, late: boolean): number | null {
    const { rest, pictures, published } = this.#layout
    const early = line.index < 30
    const on = published[0]?.value.on ?? null
    if ((early || late) && !this.#captions.has(line.text) && this.#readMeta(line, rest.length > 0))
      return 0
    const around = pictureAround(line, this.lines[line.index + 1], {
      above: rest.length > 1 ? rest.at(-1) : undefined,
      caption: this.#captions.has(line.text),
      published: on,
      known: this.#layout.bylines.some(({ outlet }) => outlet !== null),
    })
    if (around) {
      if (around.withAbove) rest.pop()
      if (pictures.some(({ value }) => value.caption && value.caption === around.value.caption))
        this.#drop(line, 'the caption again')
      else {
        this.#dropAltText(around, line)
        pictures.push({
          ...around,
          line: around.withAbove ? spanning(around.withAbove, line) : line,
        })
      }
      return around.withBelow ? 1 : 0
    }
    if (!early || this.#layout.dateline || !this.#isHead()) return null
    const dateline = datelineLineIn(line.text, this.prepared, rest.length > 0)
    if (!dateline) return null
    this.#layout.dateline = { ...dateline, line }
    return 0
  }

  #readMeta(line: Line, afterHeadline: boolean): boolean {
    const meta = metaIn(line.text, this.prepared, afterHeadline, this.#isHead())
    if (!meta) return false
    // The first line is the headline even where it could be a name.
    if (
      meta.published.length === 0 &&
      !afterHeadline &&
      !meta.bylines.some(({ labelled, outlet }) => labelled || outlet)
    )
      return false
    // An agency's name over a line of its own, below the paper's: it took the picture.
    if (this.#isCreditOver(line, meta.bylines)) return false
    const inHead = this.#isHead()
    this.#layout.published.push(
      ...meta.published.map((one) => ({ ...one, line, onTop: !afterHeadline })),
    )
    this.#layout.bylines.push(...meta.bylines.map((one) => ({ ...one, line, inHead })))
    return true
  }

  #isCreditOver(line: Line, bylines: BylineLine[]): boolean {
    const next = this.lines[line.index + 1]
    const [only] = bylines
    return (
      bylines.length === 1 &&
      only!.bare &&
      this.#layout.bylines.some(({ outlet }) => outlet !== null && outlet !== only!.outlet) &&
      next !== undefined &&
      !next.afterGap &&
      next.text.length < 220 &&
      metaIn(next.text, this.prepared, true) === null
    )
  }

  #isHead = () =>
    this.#layout.rest.length < 7 &&
    this.#layout.rest.every(({ text }) => text.length < paragraphLength)

  /** The line over a caption that says the same in fewer words is read to the blind. */
  #dropAltText({ value }: PictureLine, line: Line) {
    const above = this.#layout.rest.at(-1)
    if (!above || this.#layout.rest.length < 2 || line.afterGap || above.index !== line.index - 1)
      return
    if (above.text.length > 80 || above.text.length > value.caption.length) return
    const words = normalName(above.text).split(' ')
    const inCaption = new Set(normalName(value.caption).split(' '))
    if (words.filter((word) => inCaption.has(word)).length < words.length * 0.6) return
    this.#layout.rest.pop()
    this.#drop(above, 'the short form of a caption')
  }

  #drop(line: Line, why: string) {
    this.#layout.dropped.push({ line, why })
  }
}

const spanning = (first: Line, last: Line): Line => ({ ...first, end: last.end })

/** Asked the same thing again, answers from memory: pasted lists repeat their lines. */
function remembered(answer: (words: string, late: boolean) => string | null) {
  const answers = new Map<string, string | null>()
  return (words: string, late: boolean) => {
    const key = `${late ? 1 : 0}${words}`
    if (!answers.has(key)) answers.set(key, answer(words, late))
    return answers.get(key)!
  }
}
