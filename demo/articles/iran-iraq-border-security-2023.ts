import type { DemoArticle } from '../demo-article'
import { articlesOf2022 } from './iran-iraq-border-security-2023/2022'
import { articlesInPersian } from './iran-iraq-border-security-2023/2023-in-persian'
import { articlesOnDeadline } from './iran-iraq-border-security-2023/2023-deadline'
import { articlesOnSigning } from './iran-iraq-border-security-2023/2023-signing'
import { articlesOf2024 } from './iran-iraq-border-security-2023/2024'
import { articlesOf2025 } from './iran-iraq-border-security-2023/2025'

export const articles: DemoArticle[] = [
  ...articlesOf2022,
  ...articlesOnSigning,
  ...articlesOnDeadline,
  ...articlesInPersian,
  ...articlesOf2024,
  ...articlesOf2025,
]
