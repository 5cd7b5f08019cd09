const also =
  /^[\W_]*(?<label>also read|read also|read more(?: on| about)?|read next|read the full|see also|see more|related(?: (?:news|articles?|stor(?:y|ies)|topics?|content|posts?|coverage))?|more on(?: this)?(?: story)?|more stories|more news|recommended(?: for you| stories| articles| reading)?|don[’']t miss|must read|you may also (?:like|be interested in)|you might also like|further reading|editor[’']s? (?:picks?|choice)|keep reading|what to read next|most (?:read|viewed|visited|shared|popular)(?: in .{2,30})?|latest news|trending|watch(?: also)?|in pictures|opinion|list of \d+ items?.*|بیشتر بخوانید|اقرأ أيضا(?:ً)?|اقرأ المزيد)\s*(?:[:|>»–—-]+\s*|$)(?<rest>.*)$/iu

const noise: [RegExp, string][] = [
  [/^(?:©|\(c\)).{0,120}$/iu, 'a copyright line'],
  [/^our standards:.*$|alternate addresses:?$/i, 'a note of the desk'],
  [/^(?:newsroom|staff|staff reporter|web desk|news desk)$/i, 'a note of the desk'],
  [/^\p{Lu}{2,3}(?:\/\p{Lu}{2,3}){0,2}$/u, 'a mark of the end'],
  [/^(?:editor|reporter|edited|code)\s*[:：].{1,80}$/i, 'a note of the desk'],
  [/^(?:\p{L}+ ){1,2}news$/iu, 'a menu'],
  [
    /^(?:[-–— ]*advertisements?[-–— ]*|ad|ads|sponsored(?: content| by .*)?|promoted(?: content)?|advertisement\s*[-–—].*|story continues below.*|article continues.*|scroll to continue.*|paid content|ad feedback)$/i,
    'an advertisement',
  ],
  [
    /^(?:subscribe|sign up|sign in|log ?in|register|join (?:us|our)|get (?:our|the) |download (?:our|the) |follow (?:us|our)|like us|newsletter|support (?:us|our)|donate|become a|enter your e-?mail|receive (?:our|the)|stay (?:up to date|informed|tuned)|click here|tap here|become a member)\b.{0,140}$/i,
    'an invitation to subscribe or follow',
  ],
  [
    /^(?:share(?: this)?(?: (?:article|story|on .*|via .*))?|share\s*[:|].*|tweet|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|e-?mail|copy(?: link| url)?|link copied!?|print(?: article| this)?|save(?: article)?|bookmark|comments?(?: ?\(?\d+\)?)?|\d+ comments?|leave a comment|like|gift this article|flipboard|messenger|instagram|youtube|rss|pinterest|short link.*|(?:(?:facebook|twitter|whatsapp|telegram|email|linkedin|x|share|print|copy link|pinterest|reddit|viber|instagram|youtube)[\s|,/·•]*){2,})$/i,
    'a sharing button',
  ],
  [
    /^(?:listen(?: to (?:this )?(?:article|story|the article))?.{0,30}|play|pause|\d+ min(?:ute)?s?(?: read)?|reading time.*|\d+ ?min(?:utes?)? read.*|font size.*|a[-+ ]+a.*|text size.*|loading\.*|video|watch live|live|toggle .*|close|open|expand|read in .{2,20}|translate.*|size|views?:? ?\d[\d,.]*|\d[\d,.]* views?)$/i,
    'a control of the page',
  ],
  [
    /^(?:home|menu|skip to (?:main )?content|search|navigation|sections?|news|world|politics|business|opinion|sports?|middle east|asia|africa|europe|economy|culture|international|top stories|breaking(?: news)?|latest(?: news)?|back to top|next|previous|next article|previous article|show more|load more|view all|see all|all news|about us|contact(?: us)?|privacy policy|terms.{0,30}|cookie.{0,60}|accept(?: all)?(?: cookies)?|we use cookies.*|this (?:web)?site uses cookies.*)$/i,
    'a menu',
  ],
  [/^(?:home|news|main|world|politics)\s*[>›»/|]\s*.{0,120}$/i, 'a menu'],
  [/^(?:(?:\p{L}[\p{L} &-]{1,24})\s*[|•·]\s*){2,}\p{L}[\p{L} &-]{0,24}$/iu, 'a menu'],
  [
    /^(?:copyright|©|\(c\)|all rights reserved|.{0,60}all rights reserved.{0,60}|reproduction .*|republi(?:sh|cation).{0,120})\b.{0,200}$/i,
    'a copyright line',
  ],
  [
    /^(?:tags?|topics?|keywords?|key ?words|categories|category|filed under|labels?|news (?:id|code)|code|story code|id|service|اخبار مرتبط|برچسب ها)\s*[:：].{0,200}$/i,
    'tags',
  ],
  [
    /^(?:reporting by|editing by|additional reporting|writing by|with (?:agency|agencies) inputs?|\(?with inputs? from|our standards:|edited by|translated by|source\(s\))\b.{0,200}$/i,
    'a note of the desk',
  ],
  [/^#?\w{0,20}(?:end item|end|\*{2,}|-{3,}|={3,}|_{3,}|•{2,})$/i, 'a mark of the end'],
]

/** What an also-read line leads to: its label and the rest (empty: the items stand below it). */
export function alsoReadIn(line: string): { rest: string; label: string } | null {
  if (line.length > 300) return null
  const match = also.exec(line)
  if (!match) return null
  // A section of the paper, until something follows it.
  if (
    !match.groups!.rest!.trim() &&
    /^(?:opinion|watch|in pictures|latest news|trending)$/i.test(match.groups!.label!)
  )
    return null
  return { rest: match.groups!.rest!.trim(), label: match.groups!.label!.trim() }
}

/** Why a line is no part of the report, or null when it may be. */
export function boilerplateIn(line: string): string | null {
  if (line.length > 300) return null
  return noise.find(([pattern]) => pattern.test(line))?.[1] ?? null
}
