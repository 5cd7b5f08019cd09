import { notFound, redirect } from 'next/navigation'
import { requireEditor } from '@/auth/session'
import { keyOf, wordOf } from '@/app/_desk/address-key'
import { fromReport } from '@/app/_desk/from-report/asked'

/** Leads from a report to the form of the fact that is to be recorded from it. */
export default async function RecordFromReportPage({
  params,
  searchParams,
}: PageProps<'/desk/reports/[id]/record'>) {
  const id = keyOf((await params).id)
  await requireEditor('agreements:write', `/desk/reports/${id}`)
  const { agreement, kind } = await searchParams
  const noun = fromReport.find((one) => one === wordOf(kind))
  if (!noun) notFound()
  redirect(`/desk/agreements/${keyOf(wordOf(agreement))}/${noun}/new?report=${id}`)
}
