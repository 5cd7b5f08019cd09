import { entityCalendar } from '../../../../_site/entity-calendar'

export const dynamic = 'force-dynamic'

export const GET = async (
  request: Request,
  { params }: RouteContext<'/organizations/[slug]/deadlines.ics'>,
) => entityCalendar(request, 'organization', (await params).slug)
