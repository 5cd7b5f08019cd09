import { ownColumns, ownRow } from './formats'

/** The header of our own CSV and a row of each kind. */
export const templateRows: string[][] = [
  [...ownColumns],
  ...[
    {
      record: 'agreement',
      agreement: 'example-border-treaty-1975',
      title: 'Example treaty on a border and good neighbourhood',
      short_title: 'Example border treaty (1975)',
      type: 'treaty',
      form: 'bilateral',
      text: 'published',
      subjects: 'borders, water',
      summary: 'What it is about, in two sentences.',
      sources: 'https://example.org/treaty',
    },
    { record: 'party', agreement: 'example-border-treaty-1975', name: 'Iran', role: 'party' },
    {
      record: 'party',
      agreement: 'example-border-treaty-1975',
      name: 'Iraq',
      name_key: 'IQ',
      role: 'party',
    },
    {
      record: 'act',
      agreement: 'example-border-treaty-1975',
      act: 'signature',
      date: '1975-06-13',
      sources: 'https://example.org/treaty',
    },
    {
      record: 'act',
      agreement: 'example-border-treaty-1975',
      name: 'Iran',
      act: 'ratification',
      date: '1976-06',
      note: 'The day is not known.',
    },
  ].map((said) => ownRow(said)),
]
