import { readStanding } from '../../print/desk-door'
import { print, type Demo } from './demo'

/** Prints how often a page is rendered that a thousand ask for at once and that is not in print. */
export async function measureFirst({ site }: Demo) {
  const path = '/countries/ukraine'
  const asked = async () => (await readStanding({ address: path, from: 0 }))!.asked
  const before = await asked()
  await Promise.all(Array.from({ length: 1000 }, async () => (await fetch(site + path)).text()))
  print('a thousand first requests at once: times rendered', String((await asked()) - before))
}
