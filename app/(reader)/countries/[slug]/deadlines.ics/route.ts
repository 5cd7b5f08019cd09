import { entityCalendar } from '../../../../_site/entity-calendar'

export const dynamic = 'force-dynamic'

export const GET = async (
  request: Request,
  { params }: RouteContext<'/countries/[slug]/deadlines.ics'>,
) => entityCalendar(request, 'country', (await params).slug)
