import { expect, test } from 'vitest'
import { mayBe, type Comparable } from './may-be'

const person = (names: string[], more: Partial<Comparable> = {}): Comparable => ({
  kind: 'person',
  names,
  country: null,
  offices: [],
  ...more,
})

test('every reason names the name it is about, the surest first', () => {
  const araghchi = person(['Seyyed Abbas Araghchi', 'عباس عراقچی', 'Abbas Araqchi'])
  expect(mayBe(person(['Abbas Araghchi']), araghchi)).toEqual({
    because: [
      'the same name in another script: عباس عراقچی',
      'the same name but for two letters: Abbas Araqchi',
      'the same name with more words: Seyyed Abbas Araghchi',
    ],
    sure: 'close',
  })
})

test('one surname counts where a country or an office is shared', () => {
  const [masrour, nechirvan] = [['Masrour Barzani'], ['Nechirvan Barzani']]
  expect(mayBe(person(masrour), person(nechirvan))).toBeNull()
  expect(
    mayBe(person(masrour, { country: 'Iraq' }), person(nechirvan, { country: 'Iraq' })),
  ).toEqual({
    because: ['the same surname, and both of Iraq: Nechirvan Barzani'],
    sure: 'possible',
  })
  const office = { offices: ['Prime minister'] }
  expect(mayBe(person(masrour, office), person(nechirvan, office))?.because).toEqual([
    'the same surname, and both have been Prime minister: Nechirvan Barzani',
  ])
})

test('a person is no place of the same name', () => {
  expect(mayBe(person(['Baghdad']), { ...person(['Baghdad']), kind: 'place' })).toBeNull()
})
