import { listAgreementTitles } from '@/db/queries/desk/agreements'
import { listOfficeTitles } from '@/db/queries/desk/entities'
import { listEntityNames } from '@/db/queries/desk/entities-by-name'
import { listOutlets, listSourceTitles } from '@/db/queries/desk/source-lookup'
import type { SuggestionList } from './field'
import { languages } from './language'
import { actors, bodies, countries, organizations, people, places } from './record-fields'

type List = SuggestionList | 'outlets' | 'sources' | 'languages'

/** The id of the list a box suggests from. */
export const listId = (list: List) => `suggest-${list}`

/** What boxes suggest while one types; what is typed is looked up all the same. */
export async function Suggestions({ lists }: { lists: Iterable<List> }) {
  const wanted = [...new Set(lists)]
  const found = await Promise.all(wanted.map((list) => options(list)))
  return wanted.map((list, index) => (
    <datalist key={list} id={listId(list)}>
      {[...new Set(found[index])].map((name) => (
        <option key={name}>{name}</option>
      ))}
    </datalist>
  ))
}

const entityLists = [people, countries, places, organizations, bodies, actors]

async function options(list: List): Promise<string[]> {
  if (list === 'agreements')
    return (await listAgreementTitles()).map(({ shortTitle }) => shortTitle)
  if (list === 'offices') return listOfficeTitles()
  if (list === 'outlets') return listOutlets()
  if (list === 'sources') return (await listSourceTitles()).map(({ title }) => title!)
  if (list === 'languages') return languages.map(([tag]) => tag)
  const { kinds } = entityLists.find((one) => one.list === list)!
  return (await listEntityNames(kinds)).map(({ name }) => name)
}
