import { SelectField } from '@/components/desk/fields'
import type { PublishedAt } from '@/domain/reports/report-reading'

const usual = [
  ['Asia/Baghdad', 'Baghdad'],
  ['Asia/Tehran', 'Tehran'],
  ['Asia/Shanghai', 'Beijing'],
  ['Europe/Moscow', 'Moscow'],
  ['Europe/London', 'London'],
  ['Europe/Athens', 'Athens'],
  ['Europe/Istanbul', 'Istanbul'],
  ['Africa/Addis_Ababa', 'Addis Ababa'],
  ['Africa/Kigali', 'Kigali'],
  ['Asia/Bishkek', 'Bishkek'],
  ['Asia/Jerusalem', 'Jerusalem'],
  ['Asia/Riyadh', 'Riyadh'],
  ['America/New_York', 'Washington'],
] as const

/** In which zone the clock time of a report is, asked for where its text does not say. */
export function ZoneField({
  published,
  zone,
}: {
  published: PublishedAt | null
  zone: string | null
}) {
  if (!published?.time || (published.zone !== null && zone === null)) return null
  return (
    <SelectField
      name="zone"
      label={`Zone of ${published.time}`}
      hint="The text gives a time and no zone."
      value={zone ?? ''}
      options={[['', 'Not known'], ['UTC', 'UTC'], ...usual]}
    />
  )
}
