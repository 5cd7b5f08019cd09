import { listChanges } from '../../_site/changes'
import { changesFeed, changesInFeed } from '../../_site/changes-feed'
import { today } from '../../_site/today'

export const dynamic = 'force-dynamic'

export async function GET(request: Request) {
  const about = {
    title: 'Entente: changes on the record',
    description: 'New acts, levels, moved deadlines, disputes and events under every agreement.',
    path: '/changes.xml',
    page: '/',
  }
  return changesFeed(request, about, await listChanges({ to: today() }, changesInFeed))
}
