import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { countries } from '../domain/countries/countries'
import { foldedName } from '../domain/names/folded-name'
import { names } from './schema/index'
import { testDatabase } from './testing/test-database'

const { desk } = testDatabase()

const spellings = [
  ...['Abbas Araghtchi', 'عباس عراقچی', 'Qasim al-Araji', 'قاسم الأعرجي', 'نێچیرڤان بارزانی'],
  ...['Κυριάκος Μητσοτάκης', 'Владимир Щукин', 'Володимир Зеленський', 'Mevlüt Çavuşoğlu'],
  ...['الع', 'al el Al', 'Aoi', 'ەێ', '東京', '', '-', 'בנימין נתניהו', 'Ҷумҳурӣ', 'Hhh h'],
]

test('a name has one sound, in the code and in the database', async () => {
  const known = await desk.select({ value: names.value }).from(names)
  const all = [
    ...spellings,
    ...known.map(({ value }) => value),
    ...countries.flatMap((one) => one.names.map(({ value }) => value)),
  ]
  const rows = await desk.execute<{ value: string; folded: string }>(
    sql`select value, folded_name(value) as folded from json_array_elements_text(${JSON.stringify(all)}::json) as value`,
  )
  expect(Object.fromEntries(rows.map(({ value, folded }) => [value, folded]))).toEqual(
    Object.fromEntries(all.map((value) => [value, foldedName(value)])),
  )
})
