import type { DemoArticle } from '../demo-article'

export const articles: DemoArticle[] = []
