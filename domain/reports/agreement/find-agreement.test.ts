import { expect, test } from 'vitest'
import { prepareKnownWorld } from '../../mentions/name-index'
import type { KnownAgreement } from '../known-world'
import { readReport } from '../read-report'
import { idOf, testWorld } from '../testing/world'

// Two agreements of the same parties on the same matter, two years apart.
const [first] = testWorld.world.agreements as [KnownAgreement]
const memorandum: KnownAgreement = {
  ...first,
  id: 9,
  slug: 'border-memorandum-2025',
  title: 'Memorandum of understanding on the common border, Baghdad, 11 August 2025',
  shortTitle: 'Iran–Iraq border memorandum (BORDERMOU)',
  instrumentType: 'memorandum-of-understanding',
  signings: [{ personId: idOf('araji'), on: '2025-08-11', placeId: idOf('baghdad') }],
  signedOn: { on: '2025-08-11', precision: 'day' },
}
const world = prepareKnownWorld({ ...testWorld.world, agreements: [first, memorandum] })
const found = (published: string, text: string) => {
  const { agreement, agreementChoices } = readReport(
    { text: `Published: ${published}\nA headline of five words\n\n${text}` },
    world,
  )
  return {
    meant: agreement?.value.agreementId ?? null,
    certainty: agreement?.certainty,
    choices: agreementChoices.map(({ agreementId }) => agreementId),
  }
}
const plain = 'Iran and Iraq spoke of their security agreement on the border, Qasim al-Araji said.'

test('a report is not about what was signed long after it', () => {
  expect(found('12 November 2024', plain)).toEqual({ meant: 1, certainty: 'likely', choices: [] })
})

test('with nothing to tell them apart it is a choice', () => {
  expect(found('12 November 2025', plain)).toMatchObject({ meant: null })
  expect(found('12 November 2025', plain).choices.toSorted((a, b) => a - b)).toEqual([1, 9])
})

test('the day of signing decides, near enough to the report', () => {
  const text =
    'Iran and Iraq signed a memorandum on the border in Baghdad on Monday. They had signed a security agreement in March 2023.'
  expect(found('12 August 2025', text).meant).toBe(9)
})

test('an abbreviation names an agreement whoever else is named', () => {
  expect(
    found('1 October 2025', 'Iraq has read the BORDERMOU again, its officials said.').meant,
  ).toBe(9)
})

test('what is signed in the text on another day is no match', () => {
  const { meant, certainty } = found(
    '12 November 2024',
    'Iran and Iraq signed an agreement on fish in Baghdad on 1 June 2020.',
  )
  expect(meant === null || certainty !== 'certain').toBe(true)
})
