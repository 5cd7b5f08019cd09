import { expect, it } from 'vitest'
import { namesIn, readByline } from './byline'

it.each([
  ['Ana Lindqvist', ['Ana Lindqvist']],
  ['By Ana Lindqvist', ['Ana Lindqvist']],
  ['Ana Lindqvist and Tomás Okello', ['Ana Lindqvist', 'Tomás Okello']],
  ['Ana, Tomás and Joost', ['Ana', 'Tomás', 'Joost']],
  ['Ana, Tomás, and Joost', ['Ana', 'Tomás', 'Joost']],
  ['Ana & Tomás with Joost', ['Ana', 'Tomás', 'Joost']],
  ['سارا احمدی، علی رضایی', ['سارا احمدی', 'علی رضایی']],
  ['Andrew Sandford', ['Andrew Sandford']],
  ['Martin King, Jr. and Ana', ['Martin King, Jr.', 'Ana']],
  ['Ana Lindqvist and ANA LINDQVIST', ['Ana Lindqvist']],
  ['', []],
  [' – ', []],
])('%s is signed by %j', (byline, names) => {
  expect(namesIn(byline)).toEqual(names)
})

it('loses nothing of the byline', () => {
  for (const byline of ['By Ana,  Tomás & Joost ', '', 'and', ', ,', 'Ana and'])
    expect(
      readByline(byline)
        .map(({ text }) => text)
        .join(''),
    ).toBe(byline)
})
