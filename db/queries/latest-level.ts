import { sql } from 'drizzle-orm'
import type { AssessmentLevel } from '../../domain/agreements/vocabulary'

/** The level of a commitment's latest assessment; for queries that read from `commitments`. */
export const latestLevel = sql<AssessmentLevel | null>`(
  select latest.level from assessments latest where latest.commitment_id = commitments.id
  order by latest.as_of desc, latest.id desc limit 1)`
