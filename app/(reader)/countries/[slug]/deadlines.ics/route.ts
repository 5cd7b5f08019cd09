import { entityCalendar } from '../../../../_site/entity-calendar'

export const dynamic = 'force-dynamic'

export const GET = async (
  _: Request,
  { params }: RouteContext<'/countries/[slug]/deadlines.ics'>,
) => entityCalendar('country', (await params).slug)
