import { expect, test } from 'vitest'
import { likenessOf, sameSurname } from './likeness'

test.each([
  ['Abbas Araghchi', 'ABBAS ARAGHCHI', 'the same name'],
  ['عراقچي', 'عراقچی', 'the same name'],
  ['Araghchi, Abbas', 'Abbas Araghchi', 'the same words in another order'],
  ['Abdul Rahman', 'Abdulrahman', 'the same letters, parted otherwise'],
  ['Abbas Araghchi', 'Abbas Araqchi', 'the same name but for two letters'],
  ['Araghchi', 'Araghtchi', 'the same name but for one letter'],
  ['Araqchi', 'Araghchi', 'the same name in another spelling'],
  ['Mohammed al-Sudani', 'Muhammad Al Soudani', 'the same name in another spelling'],
  ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan', 'the same name'],
  ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'the same name but for one letter'],
  ['A. Araghchi', 'Abbas Araghchi', 'the same name with initials'],
  ['KRG', 'Kurdistan Regional Government', 'the first letters of the name'],
  ['IAEA', 'International Atomic Energy Agency', 'the first letters of the name'],
  ['Barham Salih', 'Barham Ahmed Salih', 'the same name with more words'],
])('%s and %s: %s', (one, other, how) => {
  expect(likenessOf(one, other)?.how).toBe(how)
  expect(likenessOf(other, one)?.how).toBe(how)
})

test.each([
  ['Abbas Araghchi', 'عباس عراقچی', 'Persian'],
  ['Qasim al-Araji', 'قاسم الأعرجي', 'Arabic'],
  ['Nechirvan Barzani', 'نێچیرڤان بارزانی', 'Kurdish'],
  ['Vladimir Putin', 'Владимир Путин', 'Russian'],
  ['Volodymyr Zelenskyy', 'Володимир Зеленський', 'Ukrainian'],
  ['Kyriakos Mitsotakis', 'Κυριάκος Μητσοτάκης', 'Greek'],
  ['رجب طيب أردوغان', 'Recep Tayyip Erdoğan', 'Turkish, in Arabic'],
])('%s is %s in %s', (one, other) => {
  expect(likenessOf(one, other)).toEqual({ how: 'the same name in another script', sure: 'close' })
})

test.each([
  ['Iran', 'Iraq'],
  ['Iran', 'Oran'],
  ['Resolution 598', 'Resolution 599'],
  ['Mali', 'Malta'],
  ['Sergei Lavrov', 'Sergei Shoigu'],
  ['Tabriz', 'طهران'],
  ['Iran', 'Аарон'],
  ['Abbas Araghchi', 'Abbas Kiarostami'],
  ['', 'Iran'],
])('%s and %s are not alike', (one, other) => {
  expect(likenessOf(one, other)).toBeNull()
})

test('a surname is the last of several words, in whatever spelling', () => {
  expect(sameSurname('Masrour Barzani', 'Nechirvan Barzany')).toBe(true)
  expect(sameSurname('Barzani', 'Masoud Barzani')).toBe(false)
  expect(sameSurname('Ali Larijani', 'Ali Shamkhani')).toBe(false)
})
