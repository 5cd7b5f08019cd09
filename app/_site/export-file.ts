import type { ExportHead } from '@/domain/imports/exported'
import { siteUrl } from './site-url'
import { today } from './today'

/** A list as CSV for saving; the mark at its beginning tells spreadsheets that it is UTF-8. */
export const csvFile = (text: string, name: string) =>
  file(`\ufeff${text}`, 'text/csv; charset=utf-8; header=present', `${name}.csv`)

/** A list as JSON for saving. */
export const jsonFile = (body: unknown, name: string) =>
  file(`${JSON.stringify(body, null, 1)}\n`, 'application/json; charset=utf-8', `${name}.json`)

/** The name an export is saved under: entente-deadlines-iraq-2026-11-24. */
export const exportName = (what: string, narrowedTo: string[]) =>
  [what, ...narrowedTo.filter((word) => /^[a-z0-9-]{1,80}$/.test(word)), today()].join('-')

/** Where an export is from, of which day, and on what terms. */
export const exportHead = (more = ''): ExportHead => ({
  from: siteUrl(),
  asOf: today(),
  terms: `${terms}${more && ` ${more}`}`,
})

const terms = 'Name Entente and the sources of each fact. No licence beyond the law is given.'

const file = (body: string, type: string, name: string) =>
  new Response(body, {
    headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` },
  })
