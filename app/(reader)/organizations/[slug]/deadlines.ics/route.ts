import { entityCalendar } from '../../../../_site/entity-calendar'

export const dynamic = 'force-dynamic'

export const GET = async (
  _: Request,
  { params }: RouteContext<'/organizations/[slug]/deadlines.ics'>,
) => entityCalendar('organization', (await params).slug)
