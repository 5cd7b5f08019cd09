/**
 * A line that opens a list of what is no part of the report: related stories (`also`), tags, or
 * what readers wrote (`end`: nothing below it is the report's). The rest stands on the same line.
 */
export type Heading = { kind: 'also' | 'tags' | 'end'; label: string; rest: string }

const also =
  /^[\W_]*(?<label>also read|read also|read more(?: on| about)?|read next|read the full|see also|see more|related(?: (?:news|articles?|stor(?:y|ies)|content|posts?|coverage|reading))?|more (?:on|from)(?: this)?(?: story)?(?: .{2,30})?|more stories|more news|recommended(?: for you| stories| articles| reading)?|don[’']t miss|must read|you may also (?:like|be interested in)|you might also like|further reading|editor[’']s? (?:picks?|choice)|keep reading|what to read next|most (?:read|viewed|visited|shared|popular)(?: in .{2,30})?|latest (?:news|updates|stories)|trending|watch(?: also)?|in pictures|opinion|list of \d+ items?|بیشتر بخوانید|مطالب مرتبط|اخبار مرتبط|اقرأ أيضا(?:ً)?|إقرأ أيضا(?:ً)?|اقرأ المزيد|مواضيع ذات صلة|أخبار ذات صلة|читайте также)\s*(?:[:|>»–—-]+\s*|$)(?<rest>.*)$/iu
const tags =
  /^[\W_]*(?<label>tags?|topics?|related topics?|read more on related topics|explore more on these topics|key ?words?|filed under|in this (?:story|article)|more topics|برچسب[\s\u200c]?ها|کلیدواژه[\s\u200c]?ها|الكلمات (?:المفتاحية|الدلالية)|وسوم|теги)\s*(?:[:：|]\s*|$)(?<rest>.*)$/iu
const end =
  /^[\W_]*(?<label>(?:\d+ )?comments?(?: ?\(?\d+\)?)?|your comments?|(?:post|leave|add|write) (?:a|your) (?:comment|reply)|join the (?:conversation|discussion)|نظر شما|ارسال نظر|تعليقك|التعليقات|اترك تعليقا?)(?<rest>)\s*:?$/iu

/** Sections of a paper by these names, until something follows them. */
const sections = /^(?:opinion|watch|in pictures|latest news|trending)$/i

/** What kind of list a line opens, or null when it opens none. */
export function headingIn(line: string): Heading | null {
  if (line.length > 300) return null
  for (const [kind, pattern] of [
    ['also', also],
    ['tags', tags],
    ['end', end],
  ] as const) {
    const match = pattern.exec(line)
    if (!match) continue
    const { label, rest } = match.groups as { label: string; rest: string }
    if (kind === 'also' && !rest.trim() && sections.test(label)) return null
    // "More from Baghdad followed …" is a sentence; a heading of this kind is short.
    if (/^more (?:on|from)/i.test(label) && (line.length > 50 || /[.!?]$/.test(line))) {
      if (!/[:|>»]/.test(line)) return null
    }
    return { kind, label: label.trim(), rest: rest.trim() }
  }
  return null
}
