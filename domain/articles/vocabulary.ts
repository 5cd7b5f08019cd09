export const articleKinds = ['news', 'analysis', 'explainer', 'brief', 'statement'] as const
export type ArticleKind = (typeof articleKinds)[number]

/** What an article does with an agreement. */
export const coverageRoles = ['reports-on', 'analyses', 'mentions', 'evidence-for'] as const
export type CoverageRole = (typeof coverageRoles)[number]

/** `new`: nobody took it yet; `taken`: an article came of it; `dismissed`: nothing will. */
export const reportStates = ['new', 'taken', 'dismissed'] as const
export type ReportState = (typeof reportStates)[number]
