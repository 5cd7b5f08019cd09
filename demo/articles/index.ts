import type { DemoArticle } from '../demo-article'
import { articles as iranIraqBorderSecurity } from './iran-iraq-border-security-2023'
import { articles as iranIraqSecurityMemorandum } from './iran-iraq-security-mou-2025'

/** The newsroom's own copy, agreement by agreement. */
export const articles: DemoArticle[] = [...iranIraqBorderSecurity, ...iranIraqSecurityMemorandum]
