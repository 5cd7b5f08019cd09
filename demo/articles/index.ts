import type { DemoArticle } from '../demo-article'
import { articles as iranIraqBorderSecurity } from './iran-iraq-border-security-2023'

/** The newsroom's own copy, agreement by agreement. */
export const articles: DemoArticle[] = [...iranIraqBorderSecurity]
