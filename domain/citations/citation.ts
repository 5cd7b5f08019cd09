import { formatDate, formatMoment } from '../dates/format-date'

/** What is cited: an agreement's record as of a day, as it was recorded at a moment. */
export type Citation = {
  slug: string
  /** As it was called then. */
  title: string
  originalTitles: string[]
  /** ISO day. */
  on: string
  recordedAt: Date
  /** The site, without a closing slash. */
  site: string
}

/** The address that always shows what is cited; without the site where `site` is empty. */
export const citedAddress = ({
  slug,
  site,
  ...version
}: Pick<Citation, 'slug' | 'site' | 'on' | 'recordedAt'>) =>
  `${site}/agreements/${slug}?${versionQuery(version)}`

/** The part of an address that says which version of a record is meant. */
export const versionQuery = ({ on, recordedAt }: Pick<Citation, 'on' | 'recordedAt'>) =>
  `on=${on}&recorded=${recordedAt.toISOString()}`

/** A citation in plain words. */
export const plainCitation = (citation: Citation) =>
  `Entente. "${oneLine(citation.title)}": ${asOf(citation)}, ${recorded(citation)}. ${citedAddress(citation)}`

/** The day a citation is about, in words. */
export const asOf = ({ on }: Citation) => `the record as of ${formatDate({ on, precision: 'day' })}`

/** When what it cites was recorded, in words. */
export const recorded = ({ recordedAt }: Citation) => `as recorded on ${formatMoment(recordedAt)}`

/** Without breaks and characters nobody sees, which would end a field. */
export const oneLine = (text: string) => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
