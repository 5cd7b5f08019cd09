import type { RichText, RichTextBlock, RichTextInline, RichTextMark } from './rich-text'

// The body as plain text for a browser without JavaScript: a small part of Markdown, and the way
// back. Nothing of a body is lost on the way there and back.

/** A body as text: paragraphs parted by empty lines, ## headings, - lists, > quotations, **bold**, *italic*, [links](…). */
export function toMarkup(body: RichText): string {
  return body.content.map(blockMarkup).join('\n\n')
}

function blockMarkup(block: RichTextBlock): string {
  switch (block.type) {
    case 'paragraph':
      return inlineMarkup(block.content)
    case 'heading':
      return `${'#'.repeat(block.attrs.level)} ${inlineMarkup(block.content)}`
    case 'bulletList':
      return block.content.map((item) => `- ${item.content.map(blockMarkup).join(' ')}`).join('\n')
    case 'orderedList':
      return block.content
        .map(
          (item, index) =>
            `${(block.attrs?.start ?? 1) + index}. ${item.content.map(blockMarkup).join(' ')}`,
        )
        .join('\n')
    case 'blockquote': {
      const lines = block.content.map(blockMarkup).join('\n\n').split('\n')
      return [
        ...lines.map((line) => (line ? `> ${line}` : '>')),
        ...(block.attrs?.cite ? [`> — ${block.attrs.cite}`] : []),
      ].join('\n')
    }
    case 'horizontalRule':
      return '---'
  }
}

function inlineMarkup(content: RichTextInline[] | undefined): string {
  return (content ?? [])
    .map((inline) => {
      if (inline.type === 'hardBreak') return '\\\n'
      let words = inline.text.replace(/([\\*[\]])/g, '\\$1').replace(/^(#|>|-|\d+\.)/, '\\$1')
      const marks = inline.marks ?? []
      if (marks.some(({ type }) => type === 'italic')) words = `*${words}*`
      if (marks.some(({ type }) => type === 'bold')) words = `**${words}**`
      const link = marks.find((mark) => mark.type === 'link')
      return link ? `[${words}](${link.attrs.href})` : words
    })
    .join('')
}

/** Reads text of that form as a body; any text is a body. */
export function fromMarkup(text: string): RichText {
  const blocks = text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n+/)
  const content = blocks
    .map((block) => block.trim())
    .filter(Boolean)
    .map(blockFrom)
  return { type: 'doc', content: content.length ? content : [{ type: 'paragraph' }] }
}

function blockFrom(block: string): RichTextBlock {
  if (block === '---') return { type: 'horizontalRule' }
  const heading = /^(##|###) (.*)$/s.exec(block)
  if (heading)
    return {
      type: 'heading',
      attrs: { level: heading[1] === '##' ? 2 : 3 },
      content: inlinesFrom(heading[2]!.replaceAll('\n', ' ')),
    }
  const lines = block.split('\n')
  if (lines.every((line) => line.startsWith('- '))) {
    return {
      type: 'bulletList',
      content: lines.map((line) => ({ type: 'listItem', content: [paragraphFrom(line.slice(2))] })),
    }
  }
  if (lines.every((line) => /^\d{1,4}\. /.test(line))) {
    const start = Number.parseInt(block, 10)
    const items = lines.map((line) => ({
      type: 'listItem' as const,
      content: [paragraphFrom(line.replace(/^\d+\. /, ''))],
    }))
    return start === 1
      ? { type: 'orderedList', content: items }
      : { type: 'orderedList', attrs: { start }, content: items }
  }
  if (lines.every((line) => line.startsWith('>')))
    return quotationFrom(lines.map((line) => line.replace(/^> ?/, '')))
  return paragraphFrom(block)
}

function quotationFrom(lines: string[]): RichTextBlock {
  const cite = /^— (.+)$/.exec(lines.at(-1)!)
  const inner = fromMarkup((cite ? lines.slice(0, -1) : lines).join('\n')).content
  return cite
    ? { type: 'blockquote', attrs: { cite: cite[1]! }, content: inner }
    : { type: 'blockquote', content: inner }
}

function paragraphFrom(text: string): RichTextBlock {
  const content = inlinesFrom(text)
  return content.length ? { type: 'paragraph', content } : { type: 'paragraph' }
}

const token = /\\\n|\\([\\*[\]#>\-\d])|\*\*|\*|\[((?:\\.|[^\]\\])*)\]\(([^()\s]+)\)|\n/gu

function inlinesFrom(text: string, outer: RichTextMark[] = []): RichTextInline[] {
  const inlines: RichTextInline[] = []
  let [bold, italic] = [false, false]
  let at = 0
  const add = (words: string) => {
    if (!words) return
    const marks: RichTextMark[] = [
      ...outer,
      ...(bold ? [{ type: 'bold' as const }] : []),
      ...(italic ? [{ type: 'italic' as const }] : []),
    ]
    const last = inlines.at(-1)
    if (last?.type === 'text' && JSON.stringify(last.marks ?? []) === JSON.stringify(marks))
      last.text += words
    else
      inlines.push(
        marks.length ? { type: 'text', text: words, marks } : { type: 'text', text: words },
      )
  }
  for (const match of text.matchAll(token)) {
    add(text.slice(at, match.index))
    at = match.index + match[0].length
    if (match[0] === '\\\n') inlines.push({ type: 'hardBreak' })
    else if (match[0] === '\n') add(' ')
    else if (match[0] === '**') bold = !bold
    else if (match[0] === '*') italic = !italic
    else if (match[1] !== undefined) add(match[1])
    else if (isSafeLink(match[3]!))
      inlines.push(
        ...inlinesFrom(match[2]!, [...outer, { type: 'link', attrs: { href: match[3]! } }]),
      )
    else add(match[0])
  }
  add(text.slice(at))
  return inlines
}

/** Whether a link may stand in an article: to the web, to mail, or within the site. */
export function isSafeLink(href: string): boolean {
  if (/^\/(?![/\\])/.test(href) || href.startsWith('#')) return true
  return URL.canParse(href) && ['http:', 'https:', 'mailto:'].includes(new URL(href).protocol)
}
