import { describe, expect, test } from 'vitest'
import { bibtex, latex } from './bibtex'
import { type Citation, citedAddress, plainCitation } from './citation'
import { ris } from './ris'

const citation: Citation = {
  slug: 'iran-iraq-border-security-2023',
  title: 'Iran–Iraq border security agreement (2023)',
  originalTitles: [],
  on: '2023-11-15',
  recordedAt: new Date('2026-11-24T16:40:12.345Z'),
  site: 'https://entente.example',
}
const address =
  'https://entente.example/agreements/iran-iraq-border-security-2023?on=2023-11-15&recorded=2026-11-24T16:40:12.345Z'

test('the permanent address names the day and the moment of recording', () => {
  expect(citedAddress(citation)).toBe(address)
})

test('in plain words it says what, as of when, recorded when and where', () => {
  expect(plainCitation(citation)).toBe(
    `Entente. "Iran–Iraq border security agreement (2023)": the record as of 15 November 2023, as recorded on 24 November 2026, 16:40 UTC. ${address}`,
  )
})

describe('BibTeX', () => {
  test('is one entry by Entente as a body, under a key of its own', () => {
    expect(bibtex(citation))
      .toBe(`@misc{entente-iran-iraq-border-security-2023-2023-11-15-1795538412345,
  author = {{Entente}},
  title = {{Iran–Iraq border security agreement (2023)}: the record as of 15 November 2023},
  year = {2026},
  month = nov,
  url = {${address}},
  urldate = {2026-11-24},
  note = {As recorded on 24 November 2026, 16:40 UTC.},
}
`)
  })

  test.each([
    ['Trade & transit', String.raw`Trade \& transit`],
    ['50% of #1_a for $2', String.raw`50\% of \#1\_a for \$2`],
    ['{open', String.raw`\textbraceleft{}open`],
    [String.raw`\input~^`, String.raw`\textbackslash{}input\textasciitilde{}\textasciicircum{}`],
    ['Zürich – Nagorno-Karabakh, Đà Nẵng', 'Zürich – Nagorno-Karabakh, Đà Nẵng'],
    ['two\nlines', 'two lines'],
  ])('of %j nothing is a command', (text, written) => {
    expect(latex(text)).toBe(written)
  })

  test('its braces are even, whatever a title holds', () => {
    const text = bibtex({ ...citation, title: '}{}}{\\' })
    expect(text.split('{').length).toBe(text.split('}').length)
  })

  test('titles of the instrument keep their scripts', () => {
    expect(bibtex({ ...citation, originalTitles: ['توافق‌نامه امنیتی', 'Угода'] })).toContain(
      'Original title: توافق‌نامه امنیتی; Угода.',
    )
  })
})

describe('RIS', () => {
  test('is an electronic record from its first tag to its end', () => {
    const lines = ris({ ...citation, originalTitles: ['Угода'] }).split('\r\n')
    expect(lines[0]).toBe('TY  - ELEC')
    expect(lines).toContain('AU  - Entente')
    expect(lines).toContain(
      'TI  - Iran–Iraq border security agreement (2023): the record as of 15 November 2023',
    )
    expect(lines).toContain('OP  - Угода')
    expect(lines).toContain('Y2  - 2026/11/24')
    expect(lines).toContain(`UR  - ${address}`)
    expect(lines.slice(-2)).toEqual(['ER  - ', ''])
  })

  test('a title cannot end its own field', () => {
    const text = ris({ ...citation, title: 'Peace\r\nER  - \r\nTY  - JOUR\u2028x' })
    expect(text.match(/^(TY|ER) {2}-/gm)).toEqual(['TY  -', 'ER  -'])
  })
})
