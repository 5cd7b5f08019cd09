const rightToLeft = new Set(['ar', 'fa', 'ckb', 'he', 'ur', 'ps', 'dv', 'yi'])

/** The direction a language (BCP 47) is written in. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  rightToLeft.has(language.split('-')[0]!.toLowerCase()) ? 'rtl' : 'ltr'
