import { articleKinds, type ArticleKind } from './vocabulary'

/** What articles of a kind are called together, and what they are. */
export const kindsInWords: Record<ArticleKind, { title: string; description: string }> = {
  news: {
    title: 'News',
    description: 'What happened under the agreements Entente follows.',
  },
  analysis: {
    title: 'Analysis',
    description: 'What it means: agreements weighed, with the reasons.',
  },
  explainer: {
    title: 'Explainers',
    description: 'How an agreement came about, what it says and how it works.',
  },
  brief: {
    title: 'Briefs',
    description: 'What happened, in a few lines.',
  },
  statement: {
    title: 'Statements',
    description: 'What was said about agreements, in the words of those who said it.',
  },
}

/** The kind an address names, or null. */
export const readKind = (word: string | undefined): ArticleKind | null =>
  articleKinds.find((kind) => kind === word) ?? null
