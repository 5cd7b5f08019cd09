import { calendarResponse } from '../../_site/deadline-calendar'

export const dynamic = 'force-dynamic'

export const GET = () => calendarResponse({ name: 'Entente: deadlines', path: '/deadlines' }, {})
