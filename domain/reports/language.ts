const scripts: [RegExp, string][] = [
  [/[ڕڵێۆ]/u, 'ckb'],
  [/[پچژگ]/u, 'fa'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Ethiopic}/u, 'am'],
  [/\p{Script=Han}/u, 'zh'],
  [/[іїєґ]/u, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
]

const frequentWords: [string, RegExp][] = [
  ['en', /\b(?:the|and|of|to|in|that|said|with)\b/gi],
  ['fr', /\b(?:le|la|les|des|est|une|dans|que|avec)\b/gi],
  ['de', /\b(?:der|die|das|und|ist|nicht|mit|von|den)\b/gi],
  ['es', /\b(?:el|los|las|una|que|con|por|del|para)\b/gi],
  ['tr', /\b(?:ve|bir|bu|için|ile|olan|olarak|da|de)\b/gi],
]

const rightToLeft = new Set(['ar', 'fa', 'ckb', 'he'])

/** The language a text is most likely in (BCP 47), from its script and its most frequent words. */
export function languageOf(text: string): { language: string; direction: 'ltr' | 'rtl' } {
  const sample = text.slice(0, 4000)
  const letters = sample.match(/\p{L}/gu) ?? []
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length
  const language =
    latin * 2 >= letters.length ? latinLanguage(sample) : otherLanguage(sample, letters)
  return { language, direction: rightToLeft.has(language) ? 'rtl' : 'ltr' }
}

function latinLanguage(sample: string): string {
  const counts = frequentWords.map(([language, words]) => ({
    language,
    count: sample.match(words)?.length ?? 0,
  }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).language
}

function otherLanguage(sample: string, letters: string[]): string {
  const most = scripts.filter(([script]) => script.test(sample))
  const share = (script: RegExp) => letters.filter((letter) => script.test(letter)).length
  const arabic = share(/\p{Script=Arabic}/u) * 2 > letters.length
  const cyrillic = share(/\p{Script=Cyrillic}/u) * 2 > letters.length
  const found = most.find(([, language]) => {
    if (['ckb', 'fa', 'ar'].includes(language)) return arabic
    return ['uk', 'ru'].includes(language) ? cyrillic : true
  })
  return found?.[1] ?? 'und'
}
