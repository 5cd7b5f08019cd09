const own: Record<string, string> = {
  'memorandum-of-understanding': 'Memorandum of understanding',
  'exchange-of-notes': 'Exchange of notes',
  'affected-non-signatory': 'Affected, did not sign',
  'reports-progress': 'reports progress',
  ngo: 'NGO',
  un: 'UN',
  wire: 'News agency',
  'unable-to-assess': 'Unable to assess',
  'not-initiated': 'Not initiated',
  'use-of-force': 'Use of force',
  parallel: 'Parallel texts',
  'claimed-same-content': 'Claimed to have the same content as',
  references: 'Refers to',
  'annex-to': 'Annex to',
  met: 'Done',
  'in-part': 'Done in part',
  'not-met': 'Not done',
}

/** A word of one of the vocabularies as it is shown: `entry-into-force` as "Entry into force". */
export function labelOf(word: string): string {
  const words = own[word] ?? word.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
