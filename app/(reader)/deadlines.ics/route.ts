import { calendarResponse } from '../../_site/deadline-calendar'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  calendarResponse(request, { name: 'Entente: deadlines', path: '/deadlines' }, {})
