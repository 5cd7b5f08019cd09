import { sectionNames } from './sections'

const noise: [RegExp, string][] = [
  [/^(?:©|\(c\)).{0,120}$/iu, 'a copyright line'],
  [
    /^(?:copyright|©|\(c\)|all rights reserved|.{0,80}all rights reserved.{0,80}|reproduction .*|republi(?:sh|cation).{0,160}|all content by .{0,160})(?!\p{L}).{0,200}$/iu,
    'a copyright line',
  ],
  [
    /^our standards:.*$|alternate addresses:?$|^text by:?$|^this article is more than .*$/i,
    'a note of the desk',
  ],
  [/^(?:while|when) (?:citing|quoting|using|copying) .{0,250}$/i, 'a copyright line'],
  [/^\p{Ll}{2,4}(?:\/\p{Ll}{2,4})* \([\p{L}, ]{2,60}\)$/u, 'a note of the desk'],
  [
    /^.{0,120}newsletters?(?!\p{L}).{0,120}(?:sign up|subscri|inbox|by email|start your day).{0,80}$/iu,
    'an invitation to subscribe or follow',
  ],
  [
    /^(?:published by|translator|translation|english [–—-]+ ?translator).{0,120}$/i,
    'a note of the desk',
  ],
  [/^(?:newsroom|staff|staff (?:reporter|writer)s?|web desk|news desk)$/i, 'a note of the desk'],
  [
    /^\(?(?:reporting by|editing by|additional reporting|writing by|with (?:agency|agencies) inputs?|with (?:additional )?(?:reporting|inputs?|information|material) (?:by|from)|inputs? from|edited by|translated by|source\(s\))(?!\p{L}).{0,250}$/iu,
    'a note of the desk',
  ],
  [/^(?:editor|reporter|edited|code)\s*[:：].{1,80}$/i, 'a note of the desk'],
  [
    /^.{0,200}contributed (?:to (?:this|the) (?:report|story|article)|reporting)\.?$/i,
    'a note of the desk',
  ],
  [
    /^.{2,60} (?:writers?|reporters?|journalists?|correspondents?) \p{Lu}.{2,220} contributed\.$/u,
    'a note of the desk',
  ],
  [/^.{2,60} website (?:contains|can also be accessed) .{0,250}$/i, 'a note of the desk'],
  [/^\p{Lu}{2,3}(?:\/\p{Lu}{2,3}){0,2}\/\d{3,}$|^\/?انتهی\/?$|^\/?انتهى\/?$/u, 'a mark of the end'],
  [/^#?\w{0,20}(?:end item|enditem|end|\*{2,}|-{3,}|={3,}|_{3,}|•{2,}|■)$/i, 'a mark of the end'],
  [
    /^(?:[-–— ]*advertisements?[-–— ]*|ad|ads|sponsored(?: content| by .*)?|promoted(?: content)?|advertisement\s*[-–—].*|story continues below.*|article continues.*|scroll to continue.*|paid content|ad feedback)$/i,
    'an advertisement',
  ],
  [
    /^(?:subscribe|sign up|sign in|log ?in|register|join (?:us|our)|get (?:our|the)|download (?:our|the)|follow (?:us|our)|like us|newsletter|support (?:us|our)|donate|become a|enter your|receive (?:our|the|daily)|stay (?:up to date|informed|tuned)|click here|tap here|become a member|save articles|create an account|for the latest|to receive|by signing up|by subscribing|your e-?mail|newsletter .{0,40}|keep up to date|you appreciate|get it|upgrade your|click on the|purchase licensing|explore more|reuse this)(?!\p{L}).{0,200}$/iu,
    'an invitation to subscribe or follow',
  ],
  [
    /^(?:share(?: this)?(?: (?:article|story|page|on .*|via .*))?:?|share\s*[:|].*|like this:?|like loading\.*|tweet|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|e-?mail|copy(?: link| url)?|link copied!?|print(?: article| this)?|save(?: article)?|bookmark|like|gift this article|flipboard|messenger|instagram|youtube|rss|pinterest|short (?:link|url).*|(?:(?:facebook|twitter|whatsapp|telegram|email|linkedin|x|share|print|copy link|pinterest|reddit|viber|instagram|youtube)[\s|,/·•]*){2,}|مشاركة|شارك|اشتراک‌?گذاری)$/iu,
    'a sharing button',
  ],
  [
    /^(?:listen(?: to (?:this )?(?:article|story|the article))?.{0,30}|play|pause|\d+ min(?:ute)?s?(?: read)?|reading time.*|\d+ ?min(?:utes?)? read.*|font size.*|a[-+ ]+a.*|text size.*|loading\.*|video|watch live|live|toggle .*|close|open|expand|read in .{2,20}|translate.*|size|views?:? ?\d[\d,.]*|\d[\d,.]* (?:views?|comments?|shares?|reads?)|required|logo|list \d+ of \d+|end of list|item \d+ of \d+|updated? .{1,20} ago|.{1,20} ago)$/i,
    'a control of the page',
  ],
  [/^(?:link:?\s*)?(?:https?:\/\/|www\.)\S+$/i, 'an address'],
  [/^(?!.*\d{1,4}[./-]\d{1,2}[./-]\d{2,4})[\d\s.,:;*+/|#%()–—-]+$/, 'a number of the page'],
  [
    /^(?:USD|EUR|RUB|GBP|CNY|KZT|KGS|IRR|TRY|Brent|WTI|BTC|Gold)\s*[:/]?\s*[\d.,]+%?$/i,
    'a number of the page',
  ],
  [
    /^(?:(?:journalist|news|story|article|report|photo|service|item)[ -]?(?:id|code|no\.?|number)|id|code|کد (?:خبر|مطلب)|شناسه خبر|رقم الخبر|رمز الخبر)\s*[:：#]?\s*[\p{N}A-Z/-]{2,20}$/iu,
    'a number of the page',
  ],
  [/^(?:\p{L}+ ){1,2}news$/iu, 'a menu'],
  [/^[^>›»]{2,30}(?:\s[>›»]\s[^>›»]{2,30})+$/u, 'a menu'],
  [
    /^(?:home|menu|skip to (?:main )?content|navigation|sections?|back to top|next|previous|next article|previous article|show more|load more|view (?:all|more).{0,60}|see all|all news|about us|contact(?: us)?|privacy policy|terms.{0,30}|cookie.{0,60}|accept(?: all)?(?: cookies)?|we use cookies.*|this (?:web)?site uses cookies.*|english|arabic|العربية|فارسی|русский|français|español|türkçe|kurdî|کوردی)$/i,
    'a menu',
  ],
  [/^(?:home|news|main|world|politics)\s*[>›»/|]\s*.{0,120}$/i, 'a menu'],
  [/^(?:(?:\p{L}[\p{L} &-]{1,24})\s*[|•·]\s*){2,}\p{L}[\p{L} &-]{0,24}$/iu, 'a menu'],
  [/^(?:categories|category|labels?|service)\s*[:：].{0,200}$/i, 'tags'],
]
/** Initials of the desk, which close a report; at its beginning they are an agency. */
const initials = /^\p{Lu}{2,3}(?:\/\p{Lu}{2,3}){0,2}$/u
const author =
  /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}.’'-]+,? (?:is|was|has (?:been|worked|covered|reported)|covers|writes|reports on) (?:(?:an?|the|for|as|on|about)\s).{0,300}$/u
const trade =
  /journalist|reporter|correspondent|editor|writer|analyst|fellow|freelance|producer|columnist/i

/**
 * Why a line is no part of the report, or null when it may be.
 * @param late whether it stands near the end, where papers tell of their authors
 */
export function boilerplateIn(line: string, late = false): string | null {
  if (line.length > 420) return null
  if (late && author.test(line) && trade.test(line)) return 'a note on the author'
  if (late && initials.test(line)) return 'a mark of the end'
  if (line.length > 300) return null
  const words = line.replace(/^[\s♦►▶●•*·–—-]+|[\s♦►▶●•*·–—-]+$/gu, '')
  const why = (one: string) => noise.find(([pattern]) => pattern.test(one))?.[1] ?? null
  return (
    why(line) ?? (words && words !== line ? why(words) : null) ?? (isMenu(line) ? 'a menu' : null)
  )
}

/** "News|Conflict", "World, Middle East", "- Politics -": nothing but names of sections. */
function isMenu(line: string): boolean {
  const columns = line.split(/\s{3,}|\t/u).filter((column) => column.length > 1)
  if (columns.length >= 3 && columns.every((column) => column.length <= 25)) return true
  const parts = line
    .split(/\s{3,}|[|/>›»,&•·–—]| - |^-|-$|\band\b/u)
    .map((part) => part.trim().toLowerCase())
    .filter(Boolean)
  return parts.length > 0 && parts.length < 12 && parts.every((part) => sectionNames.has(part))
}
