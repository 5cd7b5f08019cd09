import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { countries } from '../domain/countries/countries'
import { normalName } from '../domain/names/normal-name'
import { testDatabase } from './testing/test-database'

const { owner } = testDatabase()

const spellings = [
  ...['عراقچی', 'عراقچي', 'كردستان', 'کوردستان', 'إيران', 'ایران', 'آل سعود', 'اَلْعِرَاق', 'مؤمن'],
  ...['al-Araji', 'Al‑Aʿraji', 'al—Araji', "Sana'a", 'Sana’a', 'Saʿna', 'Côte d’Ivoire', 'Türkiye'],
  ...[
    'İstanbul',
    'ISTANBUL',
    'ırak',
    'Straße',
    'STRASSE',
    'Þingvellir',
    'Łódź',
    'Kraków',
    'Đinđić',
  ],
  ...['Αθήνα', 'ΑΘΗΝΑΣ', 'Σκόπια', 'Москва', 'МОСКВА', 'Йошкар', 'Ҷумҳурӣ', '北京', '東京', 'ﬁnal'],
  ...[
    '  two   words ',
    'a.b,c;d',
    '«کابل»',
    'کابل، ایران',
    '۱۴۰۲',
    '١٩٧٥',
    'I.R. Iran',
    '',
    '-',
    "'",
  ],
  ...[
    'zero\u200cwidth',
    'soft\u00adhyphen',
    'no\u00a0break',
    'line\nend',
    'ＦＵＬＬ',
    '①',
    '𝔘',
    '👩‍👩‍👧',
  ],
]

test('a name has one normal form, in the code and in the database', async () => {
  const all = [...spellings, ...countries.flatMap(({ names }) => names.map(({ value }) => value))]
  const rows = await owner.execute<{ value: string; normal: string }>(
    sql`select value, normal_name(value) as normal from json_array_elements_text(${JSON.stringify(all)}::json) as value`,
  )
  expect(Object.fromEntries(rows.map(({ value, normal }) => [value, normal]))).toEqual(
    Object.fromEntries(all.map((value) => [value, normalName(value)])),
  )
})

test('spellings of one name meet in it', () => {
  expect(normalName('عراقچي')).toBe(normalName('عراقچی'))
  expect(normalName('Al‑Aʿraji')).toBe(normalName('al-araji'))
  expect(normalName('Sana’a')).toBe(normalName("SANA'A"))
})
