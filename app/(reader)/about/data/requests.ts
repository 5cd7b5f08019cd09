/** The requests the interface answers: address, what it gives, an example. */
export const requests: [string, string, string][] = [
  [
    '/api/v1/agreements?page=1&limit=50',
    'The agreements by their titles, a page at a time, each with its parties, legal status, score and next deadline as of today; at most 200 a page, with links to the next and the previous one.',
    '/api/v1/agreements?limit=5',
  ],
  [
    '/api/v1/agreements/{name}?on=YYYY-MM-DD',
    'One agreement on a day, today where none is given: legal status with its reasons and for each party, score with its formula, commitments with deadline, level, dispute and answer, participants, signings, acts, relations, and the sources with their lines of evidence. The name is the last part of the address of its page.',
    '/api/v1/agreements/iran-iraq-border-security-2023?on=2023-11-15',
  ],
  [
    '/api/v1/agreements/{name}/claims?on=YYYY-MM-DD&limit=100',
    'Who said what up to that day, the newest first, each with its sources; at most 200 a page, with a link to the next one.',
    '/api/v1/agreements/iran-iraq-border-security-2023/claims?limit=5',
  ],
  [
    '/api/v1/agreements/{name}/events?on=YYYY-MM-DD&limit=100',
    'What happened up to that day, in the same way.',
    '/api/v1/agreements/iran-iraq-border-security-2023/events?limit=5',
  ],
]
