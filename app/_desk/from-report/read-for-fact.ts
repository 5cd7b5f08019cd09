import { cache } from 'react'
import type { NewSource } from '@/db/mutations/sources'
import { findReport, prepareDeskWorld } from '@/db/queries/desk/reports'
import { passagesOf } from '@/domain/reports/passages'
import { readReport } from '@/domain/reports/read-report'

/** A report as facts are recorded from it: its reading, its passages, and the source it is. */
export type ReportForFact = NonNullable<Awaited<ReturnType<typeof readForFact>>>

/** Reads a report for the record; null where there is none. */
export const readForFact = cache(async (id: number) => {
  const report = await findReport(id)
  if (!report) return null
  const prepared = await prepareDeskWorld()
  const today = report.receivedAt.toISOString().slice(0, 10)
  const reading = readReport({ text: report.originalText, zone: report.zone, today }, prepared)
  const published = reading.published?.value ?? null
  const source: NewSource = {
    outlet: (report.outlet ?? reading.outlet?.value ?? 'Outlet not named').slice(0, 200),
    title: reading.headline?.value.slice(0, 500) ?? null,
    url: report.url,
    publishedOn: published?.on ?? null,
    publishedPrecision: published?.precision ?? null,
    language: reading.language,
    type: 'wire',
    originId: null,
    reportId: id,
  }
  return { id, reading, entities: prepared.entities, passages: passagesOf(reading), source }
})
