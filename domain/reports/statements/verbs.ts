import type { Stance } from '../../agreements/vocabulary'

const lexicon: Record<Stance, string> = {
  asserts: `said|says|say|told|tells|stated|noted|notes|added|adds|announced|announces|declared|declares|confirmed|confirms|argued|argues|claimed|asserted|asserts|explained|explains|described|describes|pointed to|spoke|speaks of|pointed out|points out|expressed|voiced|hoped|hopes|believed|believes|urged|urges|called for|called on|calls for|calls on|calling for|demanded|demands|welcomed|welcomes|praised|praises|hailed|hails|accused|accuses|condemned|condemns|criticised|criticized|acknowledged|acknowledges|admitted|admits|revealed|reveals|disclosed|remarked|remarks|commented|observed|wrote|writes|tweeted|posted|thanked|appreciated|was quoted as saying|were quoted as saying|is quoted as saying|indicated|suggested|clarified|testified|considered|referred to|appealed|proposed|cited|blamed|denounced|denounces|decried|deplored|lamented|slammed|blasted|lauded|applauded|commended|hailed as|called it|called him|called the|called this|termed|labelled|labeled|dubbed|deemed|likened|opposes|opposed|favours|favors|echoed|conceded|contended|quipped|recounted|elaborated|continued|went on to say|concluded|regretted|regrets|apologised|apologized|advised|requested|signalled|signaled|hinted|estimated|predicted|put it|agreed that|made clear|makes clear|wondered|replied|responded that|countered|retorted|spoke of|speaks of|congratulated|گفت|گفته است|بیان کرد|تصریح کرد|خاطرنشان کرد|ابراز کرد|افزوده است|افزود|اعلام کرد|اظهار داشت|قال|وقال|قالت|وقالت|أعلن|وأعلن|أعلنت|أضاف|وأضاف|وأضافت|صرح|وصرح|أشار|وأشار|أوضح|وأوضح|ذكر|وذكر|وذكرت|لفت|ولفت|اعتبر|واعتبر|رحب|ورحب`,
  reiterates: `stressed|stresses|emphasised|emphasized|emphasises|emphasizes|underlined|underlines|underscored|underscores|reiterated|reiterates|reaffirmed|reaffirms|repeated|repeats|highlighted|highlights|insisted|insists|maintained|maintains|affirmed|affirms|recalled|recalls|reminded|reminds|reasserted|upheld|renewed|renews|جدد|وجدد|تاکید کرد|تأکید کرد|أكد|وأكد|شدد|وشدد`,
  denies: `denied|denies|rejected|rejects|refuted|refutes|dismissed|dismisses|disowned|ruled out|rules out|disavowed|تکذیب کرد|رد کرد|نفى|ونفى|رفض|ورفض`,
  disputes: `disputed|disputes|questioned|questions|challenged|challenges|contradicted|contradicts|contested|cast doubt on|casts doubt on|objected|protested`,
  warns: `warned|warns|threatened|threatens|cautioned|cautions|issued a warning|هشدار داد|حذر|وحذر`,
  promises: `pledged|pledges|vowed|vows|promised|promises|assured|assures|committed to|undertook|guaranteed|guarantees|swore`,
  'reports-progress': `presented a report|presented an update|reported|reports|briefed|briefs|informed|updated`,
}

const stanceOf = new Map<string, Stance>(
  Object.entries(lexicon).flatMap(([stance, verbs]) =>
    verbs.split('|').map((verb) => [verb, stance as Stance] as const),
  ),
)

const pattern = new RegExp(
  `(?<![\\p{L}’'-])(?:(?<inverted>according to|in the words of)|(?<verb>${[...stanceOf.keys()].toSorted((a, b) => b.length - a.length).join('|')}))(?![\\p{L}-])`,
  'giu',
)

/** A word of speech in a sentence: which, where in the sentence, and what it does with its words. */
export type SpeechVerb = {
  verb: string
  start: number
  end: number
  stance: Stance
  accordingTo: boolean
  /** Arabic puts the verb before its subject. */
  first: boolean
}

/** What is before a verb that makes it no speech of anybody: "was described", "the reported", "to be". */
const passive =
  /(?:(?<![\p{L}])(?:was|were|been|being|be|is|are|as|the|a|an|its|their|his|her|this|that|these|those|such|of|for|by|not yet|previously|widely|often|sometimes)|[’']s)\s+$/iu
const arabic =
  /^و?(?:قال|قالت|أعلن|أعلنت|أضاف|أضافت|صرح|أشار|أوضح|ذكر|ذكرت|لفت|اعتبر|رحب|جدد|أكد|شدد|نفى|رفض|حذر)$/u
const nounLike =
  /^(?:says?|reports|claims|calls|notes|questions|challenges|demands|hopes|pledges|promises|stresses|highlights|appeals|threatens|guarantees|protests)$/i
const progress =
  /\b(?:progress|implement|complet|evacuat|relocat|disarm|carried out|achiev|fulfil|steps taken|result)/i

/** The verbs of speech of a sentence that somebody is the subject of, outside its quotations. */
export function speechVerbsIn(
  sentence: string,
  quoted: { start: number; end: number }[],
): SpeechVerb[] {
  const found: SpeechVerb[] = []
  for (const match of sentence.matchAll(pattern)) {
    const start = match.index
    const end = start + match[0].length
    if (quoted.some((quote) => quote.start <= start && end <= quote.end)) continue
    const verb = match[0].toLowerCase()
    if (match.groups!.inverted) {
      found.push({ verb, start, end, stance: 'asserts', accordingTo: true, first: false })
      continue
    }
    const before = sentence.slice(Math.max(0, start - 30), start)
    if (!verb.includes('quoted') && passive.test(before)) continue
    if (
      nounLike.test(verb) &&
      /(?<![\p{L}])(?:the|a|an|these|those|its|their|of|media|news|press|in|on|from|some|many|several|all|no)\s+(?:\p{L}+\s+)?$/iu.test(
        before,
      )
    )
      continue
    found.push({
      verb,
      start,
      end,
      stance: stanceWith(verb, sentence),
      accordingTo: false,
      first: arabic.test(verb),
    })
  }
  return found
}

/** "Reported" is progress when progress is what is reported. */
function stanceWith(verb: string, sentence: string): Stance {
  const stance = stanceOf.get(verb)!
  return stance === 'reports-progress' && !progress.test(sentence) ? 'asserts' : stance
}
