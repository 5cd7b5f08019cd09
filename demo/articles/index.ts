import type { DemoArticle } from '../demo-article'
import { articles as iranIraqBorderSecurity } from './iran-iraq-border-security-2023'
import { articles as iranIraqBorderTreaty } from './iran-iraq-border-treaty-1975'
import { articles as iranIraqSecurityMemorandum } from './iran-iraq-security-mou-2025'
import { articles as saudiIranBeijing } from './saudi-iran-beijing-2023'

/** The newsroom's own copy, agreement by agreement. */
export const articles: DemoArticle[] = [
  ...iranIraqBorderSecurity,
  ...iranIraqBorderTreaty,
  ...iranIraqSecurityMemorandum,
  ...saudiIranBeijing,
]
