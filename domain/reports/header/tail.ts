import type { Paragraph } from '../paragraphs'

type Trimmed = { body: Paragraph[]; dropped: { line: Paragraph; why: string }[] }

const mark =
  /\s*(?:■|□|◼|\/end\/?|#end|enditem|-30-|\(end\)|\/انتهی\/|\/انتهى\/|(?<=[.!?”"])\s+(?:AS|HB|ENA))\s*$/iu

/**
 * Takes from the end of a body what closes a page and no report: short lines without an end (tags,
 * names, buttons) and the agency's mark of the end. The first paragraph always stays.
 */
export function withoutTail(body: Paragraph[]): Trimmed {
  const kept = [...body]
  const dropped: Trimmed['dropped'] = []
  if (!body.some(({ text }) => isSentence(text))) return { body, dropped }
  while (kept.length > 1 && isShort(kept.at(-1)!.text)) {
    dropped.unshift({ line: kept.pop()!, why: 'a short line below the end' })
  }
  const last = kept.at(-1)
  const found = last && mark.exec(last.text)
  if (last && found && found.index > 0) {
    kept[kept.length - 1] = {
      ...last,
      text: last.text.slice(0, found.index),
      end: last.start + found.index,
    }
  }
  return { body: kept, dropped }
}

/** Takes out a label over the first paragraph, and two or more short lines without an end that stand together: buttons, fields, tags. */
export function withoutRuns(body: Paragraph[]): Trimmed {
  const dropped: Trimmed['dropped'] = []
  const short = body.map(({ text }) => isShort(text))
  const kept = body.filter((line, at) => {
    const isLabel = at === 0 && line.text.length <= 24 && isSentence(body[1]?.text ?? '')
    const inRun = at > 0 && ((at > 1 && short[at - 1]) || short[at + 1])
    // Among paragraphs a line in capitals is somebody's advertisement.
    const shouts =
      at > 0 &&
      line.text.length >= 12 &&
      /\p{Lu}{3}/u.test(line.text) &&
      !/[\p{Ll}.”"]/u.test(line.text)
    if (shouts) {
      dropped.push({ line, why: 'a line in capitals between paragraphs' })
      return false
    }
    if (!short[at] || !(isLabel || inRun)) return true
    dropped.push({
      line,
      why: isLabel
        ? 'a label over the first paragraph'
        : 'one of several short lines between paragraphs',
    })
    return false
  })
  return { body: kept, dropped }
}

const isSentence = (words: string) => words.length > 40 && /[.!?؟。]["”’»)]*$/u.test(words)

const isShort = (words: string) =>
  words.length <= 45 && words.split(/\s+/).length <= 6 && !/[.!?؟:。"”»]$/u.test(words)
