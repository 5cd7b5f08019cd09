import type { Page } from '@playwright/test'
import { choose, expectFaultAt, press, tabTo, tick, typeInto, typeName } from './keyboard'
import { expect, test } from './test'

// Every form about a fact, filled in by somebody who has a keyboard and no mouse.

type Story = {
  noun: string
  fill: (page: Page) => Promise<void>
  /** What then stands in the list. */
  line: RegExp
}

const stories: Story[] = [
  {
    noun: 'parties',
    fill: async (page) => {
      await typeName(page, 'Who', 'Oman')
      await choose(page, 'In what role', 'Mediator')
      await typeInto(page, 'Note', 'Between the two.')
    },
    line: /Oman: mediator/,
  },
  {
    noun: 'signings',
    fill: async (page) => {
      await typeName(page, 'Person', 'Qasim al-Araji')
      await typeName(page, 'Office held then', 'National Security Adviser')
      await typeName(page, 'On behalf of', 'Iraq')
      await choose(page, 'In what part', 'Signatory')
      await typeInto(page, 'When', '5 May 2024')
      await typeName(page, 'Where', 'Baghdad')
    },
    line: /5 May 2024: Qasim al-Araji, National Security Adviser/,
  },
  {
    noun: 'acts',
    fill: async (page) => {
      await choose(page, 'What kind of act', 'Ratification')
      await typeName(page, 'By whom', 'Iraq')
      await typeInto(page, 'When', 'June 2024')
      await tick(page, /^A party denies/)
    },
    line: /June 2024: ratification by Iraq \(contested\)/,
  },
  {
    noun: 'commitments',
    fill: async (page) => {
      await typeInto(page, 'What was promised', 'Two gauges are read on one day.')
      await typeName(page, 'Who owes it 1', 'Iran')
      await typeName(page, 'To whom it is owed 1', 'Iraq')
      await typeInto(page, 'Due', '1 July 2025')
      await choose(page, 'On what we know it', 'Text')
    },
    line: /Iran: Two gauges are read on one day\., due 1 July 2025/,
  },
  {
    noun: 'assessments',
    fill: async (page) => {
      await choose(page, 'Of which commitment', 'Iraq: Gates')
      await typeInto(page, 'As of', '2 July 2024')
      await choose(page, 'How far it is carried out', 'Intermediate')
      await choose(page, 'Where it is going', 'Advancing')
      await typeInto(page, 'Why', 'One gate of two is open.')
    },
    line: /2 July 2024: intermediate, advancing\. One gate of two is open\./,
  },
  {
    noun: 'events',
    fill: async (page) => {
      await typeInto(page, 'What happened, in one line', 'A gate is opened')
      await choose(page, 'What kind of event', 'Implementation')
      await choose(page, 'Did it happen', 'Alleged')
      await typeInto(page, 'When', '3 July 2024')
      await typeName(page, 'Where', 'Baghdad')
      await typeName(page, 'Who took part 1', 'Iraq')
    },
    line: /3 July 2024: A gate is opened \(alleged\)/,
  },
  {
    noun: 'claims',
    fill: async (page) => {
      await typeName(page, 'Who says so', 'Iraq')
      await choose(page, 'What the words do', 'Asserts')
      await typeInto(page, 'What is claimed, in our own words', 'The gate has been open since.')
      await typeInto(page, 'Said on', '4 July 2024')
    },
    line: /4 July 2024: Iraq asserts: The gate has been open since\./,
  },
  {
    noun: 'relations',
    fill: async (page) => {
      await choose(page, 'How it stands to the other', 'Implements')
      await typeInto(page, 'Or the title of one that is not on record', 'A treaty of old')
    },
    line: /Implements: A treaty of old/,
  },
]

for (const { noun, fill, line } of stories) {
  test(`${noun} are entered with the keyboard alone, after a fault that is led to`, async ({
    page,
    given,
    signInAs,
  }) => {
    const { id, address } = await given.agreement(`Sluices told of in ${noun}`)
    await signInAs('mirela')
    await page.goto(`/desk/agreements/${id}/${noun}/new`)
    await fill(page)
    await press(page, 'Enter it on the record')
    const source = page.getByRole('combobox', { name: 'Source 1' })
    await expectFaultAt(source, /Every fact needs a source/)
    await expect(page.getByRole('alert').first()).toContainText('One field needs another look')
    await page.keyboard.type(address)
    await press(page, 'Enter it on the record')
    await expect(page.getByRole('status')).toContainText('Saved.')
    await expect(page.locator(`[id^="${noun}-"]`).filter({ hasText: line })).toBeVisible()
  })
}

test('an office is entered with the keyboard alone', async ({ page, given, signInAs }) => {
  const { address } = await given.agreement('Sluices told of in offices')
  await signInAs('mirela')
  await page.goto('/desk/entities?q=Qasim+al-Araji')
  await tabTo(page, 'link', 'Qasim al-Araji')
  await page.keyboard.press('Enter')
  await tabTo(page, 'link', 'Add an office')
  await page.keyboard.press('Enter')
  await typeName(page, 'Office', 'Keeper of the Gauges')
  await typeName(page, 'Or of which country', 'Iraq')
  await typeInto(page, 'From', 'March 1990')
  await typeInto(page, 'To', '1991')
  await typeName(page, 'Source 1', address)
  await press(page, 'Enter it on the record')
  await expect(page.getByRole('status')).toHaveText('Saved.')
  await expect(page.getByText('Keeper of the Gauges, Iraq from March 1990 to 1991')).toBeVisible()
})
