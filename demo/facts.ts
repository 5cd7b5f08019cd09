import { readdirSync, readFileSync } from 'node:fs'
import type { AgreementFact, OrganizationFact, PersonFact, PlaceFact } from './fact-types'

const folder = new URL('./facts/', import.meta.url)
const read = <T>(path: string) => JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as T

export const people = read<PersonFact[]>('people.json')
export const organizations = read<OrganizationFact[]>('organizations.json')
export const places = read<PlaceFact[]>('places.json')
export const agreements = readdirSync(new URL('agreements/', folder))
  .toSorted()
  .map((file) => read<AgreementFact>(`agreements/${file}`))
