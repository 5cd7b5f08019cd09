import { describe, expect, it } from 'vitest'
import type { LegalAct } from './legal-acts'
import { legalStatusOn } from './legal-status'
import type { ActType } from './vocabulary'

const act = (type: ActType, on: string, more: Partial<LegalAct> = {}): LegalAct => ({
  type,
  on,
  precision: 'day',
  partyId: null,
  untilOn: null,
  contested: false,
  undoes: null,
  ...more,
})
const iran = { id: 1, name: 'Iran' }
const iraq = { id: 2, name: 'Iraq' }
const third = { id: 3, name: 'Algeria' }
const two = [iran, iraq]
const three = [...two, third]

describe('the legal status of a treaty between two', () => {
  const acts = [
    act('signature', '1975-06-13'),
    act('entry-into-force', '1976-06-22'),
    act('denunciation', '1980-09-17', { partyId: iraq.id }),
    act('reaffirmation', '1990-08-14', { partyId: iraq.id }),
    act('reaffirmation', '2019-03-12'),
  ]
  const on = (day: string) => legalStatusOn({ acts, parties: two }, day)

  it('follows its signature, entry into force, denunciation and reaffirmation', () => {
    expect(on('1975-06-12').status).toBe('under-negotiation')
    expect(on('1976-06-21')).toMatchObject({ status: 'signed', because: 'Signed on 13 June 1975.' })
    expect(on('1976-12-31')).toMatchObject({
      status: 'in-force',
      because: 'In force since 22 June 1976.',
    })
    expect(on('1981-01-01')).toMatchObject({
      status: 'terminated',
      because: 'Denounced by Iraq on 17 September 1980. No act of Iran that ends it is on record.',
    })
    expect(on('1991-01-01')).toMatchObject({
      status: 'in-force',
      because: 'In force since 14 August 1990, when Iraq reaffirmed it.',
    })
  })

  it('is answered for each party', () => {
    const each = (day: string) => on(day).parties.map(({ party, status }) => [party.name, status])
    expect(each('1976-12-31')).toEqual([
      ['Iran', 'in-force'],
      ['Iraq', 'in-force'],
    ])
    expect(each('1981-01-01')).toEqual([
      ['Iran', 'terminated'],
      ['Iraq', 'denounced'],
    ])
    expect(each('1991-01-01')).toEqual([
      ['Iran', 'in-force'],
      ['Iraq', 'in-force'],
    ])
  })

  it('is signed when both have signed, and not ratified by a signature', () => {
    const signed = [
      act('signature', '2020-01-01', { partyId: iran.id }),
      act('signature', '2020-02-01', { partyId: iraq.id }),
      act('ratification', '2020-03-01', { partyId: iraq.id }),
    ]
    const when = (day: string) => legalStatusOn({ acts: signed, parties: two }, day)
    expect(when('2020-01-15').status).toBe('under-negotiation')
    expect(when('2020-02-15').status).toBe('signed')
    expect(when('2020-03-15').status).toBe('signed')
    expect(when('2020-03-15').parties.map(({ status }) => status)).toEqual(['signed', 'ratified'])
  })

  it('never entered into force where it ended before it did', () => {
    const ended = [
      act('signature', '2020-01-01'),
      act('withdrawal', '2020-05-01', { partyId: iran.id }),
    ]
    expect(legalStatusOn({ acts: ended, parties: two }, '2020-06-01')).toMatchObject({
      status: 'never-entered-into-force',
      because:
        'Left by Iran on 1 May 2020. No act of Iraq that ends it is on record. No entry into force is on record.',
    })
  })

  it('is superseded by a later agreement from the day that one applies', () => {
    const record = {
      acts: [act('signature', '2020-01-01')],
      parties: two,
      supersededBy: [{ title: 'the treaty of 2022', on: '2022-05-05', precision: 'day' as const }],
    }
    expect(legalStatusOn(record, '2022-05-04').status).toBe('signed')
    expect(legalStatusOn(record, '2022-05-05')).toMatchObject({
      status: 'superseded',
      because: 'Superseded by the treaty of 2022 since 5 May 2022.',
    })
  })
})

describe('an initiative with a term', () => {
  const acts = [
    act('signature', '2022-07-22'),
    act('suspension', '2022-10-29', { partyId: third.id }),
    act('resumption', '2022-11-02', { partyId: third.id }),
    act('extension', '2022-11-17', { untilOn: '2023-03-18' }),
    act('extension', '2023-03-18'),
    act('extension', '2023-05-17', { untilOn: '2023-07-17' }),
  ]
  const on = (day: string) => legalStatusOn({ acts, parties: three }, day)

  it('is in force to the last day of its last extension and expired after it', () => {
    expect(on('2023-07-17')).toMatchObject({
      status: 'in-force',
      because: 'In force since 17 May 2023, when it was extended, until 17 July 2023.',
    })
    expect(on('2023-07-18')).toMatchObject({
      status: 'expired',
      because: 'Its term ended on 17 July 2023.',
    })
  })

  it('is suspended for the party that suspended its part, not for all', () => {
    expect(on('2022-10-30').status).toBe('signed')
    expect(on('2022-10-30').because).toBe(
      'Signed on 22 July 2022. Algeria has suspended its part since 29 October 2022.',
    )
    expect(on('2022-10-30').parties.map(({ status }) => status)).toEqual([
      'signed',
      'signed',
      'suspended',
    ])
    expect(on('2022-11-03').because).toBe('Signed on 22 July 2022.')
  })

  it('comes back when it is extended after its term', () => {
    const late = [
      act('entry-into-force', '2020-01-01', { untilOn: '2020-06-30' }),
      act('extension', '2020-08-01', { untilOn: '2020-12-31' }),
    ]
    const when = (day: string) => legalStatusOn({ acts: late, parties: two }, day).status
    expect(when('2020-07-15')).toBe('expired')
    expect(when('2020-08-01')).toBe('in-force')
    expect(when('2021-01-01')).toBe('expired')
  })
})

describe('an agreement of several', () => {
  it('stays in force when one leaves, and says so', () => {
    const acts = [
      act('entry-into-force', '2015-10-18'),
      act('withdrawal', '2018-05-08', { partyId: third.id }),
    ]
    const status = legalStatusOn({ acts, parties: three }, '2019-01-01')
    expect(status.because).toBe('In force since 18 October 2015. Algeria withdrew on 8 May 2018.')
    expect(status.parties.map((one) => one.status)).toEqual(['in-force', 'in-force', 'withdrawn'])
  })

  it('binds those who ratified, not those who only signed', () => {
    const acts = [
      act('signature', '2000-01-01'),
      act('ratification', '2001-01-01', { partyId: iran.id }),
      act('accession', '2001-06-01', { partyId: iraq.id }),
      act('entry-into-force', '2002-01-01'),
      act('entry-into-force', '2004-01-01', { partyId: third.id }),
    ]
    const on = (day: string) =>
      legalStatusOn({ acts, parties: three }, day).parties.map(({ status }) => status)
    expect(on('2001-12-31')).toEqual(['ratified', 'acceded', 'signed'])
    expect(on('2002-01-01')).toEqual(['in-force', 'in-force', 'signed'])
    expect(on('2004-01-01')).toEqual(['in-force', 'in-force', 'in-force'])
  })

  it('keeps the signature of who takes back a ratification', () => {
    const acts = [
      act('signature', '2000-01-01'),
      act('ratification', '2001-01-01', { partyId: iran.id }),
      act('withdrawal', '2002-01-01', { partyId: iran.id, undoes: 'ratification' }),
      act('withdrawal', '2003-01-01', { partyId: iran.id, undoes: 'signature' }),
    ]
    const on = (day: string) => legalStatusOn({ acts, parties: three }, day).parties[0]!.status
    expect([on('2001-01-01'), on('2002-01-01'), on('2003-01-01')]).toEqual([
      'ratified',
      'signed',
      'not-signed',
    ])
    expect(legalStatusOn({ acts, parties: three }, '2003-01-01').status).toBe('signed')
  })
})

it('counts an act known to the month from the end of it, and says so', () => {
  const acts = [
    act('signature', '2020-01-05'),
    act('entry-into-force', '2020-03-01', { precision: 'month' }),
  ]
  expect(legalStatusOn({ acts, parties: two }, '2020-03-30').status).toBe('signed')
  expect(legalStatusOn({ acts, parties: two }, '2020-03-31')).toMatchObject({
    status: 'in-force',
    because:
      'In force since March 2020, known to the month and counted from its end, 31 March 2020.',
  })
})

it('knows nothing of an agreement without acts', () => {
  expect(legalStatusOn({ acts: [], parties: two }, '2020-01-01').status).toBe('unknown')
})
