import { claimKind } from '@/db/facts/events'
import {
  changeClaim as change,
  recordClaim as record,
  restoreClaim as restore,
  withdrawClaim as withdraw,
} from '@/db/mutations/claims'
import { officeHeldOn } from '@/db/queries/desk/offices-held'
import { fulfilments, stances } from '@/domain/agreements/vocabulary'
import { labelOf } from '@/domain/labels'
import { typedDate } from '../dates'
import { describeFact } from '../fact-form'
import { choice, date, optionalText, text, tick } from '../fields'
import { languageFault } from '../language'
import { actors, bodies, optionalEntity, pick } from '../record-fields'

export const claims = describeFact({
  noun: 'claims',
  one: 'claim',
  title: 'Claims: who says what',
  kind: claimKind,
  ...{ record, change, withdraw, restore },
  fields: {
    speaker: optionalEntity('Who says so', actors),
    speakerLabel: optionalText('Or who, in words, where the source names nobody', { max: 200 }),
    officeThen: optionalText('Office held then', {
      max: 200,
      list: 'offices',
      hint: 'Empty: the one on record for that date is filled in.',
    }),
    onBehalfOf: optionalEntity('On behalf of', bodies, { hint: 'Empty: filled in likewise.' }),
    leaveEmpty: tick('Leave these two empty where I leave them empty'),
    relayedBy: optionalEntity('Known only through', actors, {
      hint: 'Where somebody else relays the words.',
    }),
    stance: choice('What the words do', stances),
    fulfilment: choice('What it says has been done', fulfilments, {
      none: 'Nothing about that',
      hint: 'Of what was promised, according to the speaker.',
    }),
    text: text('What is claimed, in our own words', { max: 1000, rows: 3 }),
    quote: optionalText('A short quote', { max: 500, rows: 2 }),
    originalText: optionalText('The words in their own language', { max: 1000, rows: 2 }),
    originalLanguage: optionalText('That language', { max: 20, hint: 'A tag: fa, ar, ckb.' }),
    on: date('Said on'),
    commitment: pick('About which commitment', 'commitments', { none: 'The agreement as a whole' }),
    event: pick('Or about which event', 'events', { none: 'No single event' }),
    note: optionalText('Note', { max: 1000, rows: 2 }),
  },
  faults: (said) => ({
    speaker: !said.speaker && !said.speakerLabel && 'Say who claims it, by name or in words.',
    event:
      said.commitment !== null &&
      said.event !== null &&
      'Choose a commitment or an event, not both.',
    originalLanguage:
      said.originalLanguage !== null
        ? (languageFault(said.originalLanguage) ?? false)
        : said.originalText !== null && 'Say in which language these words are.',
  }),
  async fillIn(values) {
    const { speaker, leaveEmpty, on, officeThen, onBehalfOf } = values
    const none = { values, filled: [] }
    if (speaker === null || leaveEmpty || (officeThen !== null && onBehalfOf !== null)) return none
    const held = await officeHeldOn(speaker, on)
    // Another office than the one on record may serve somebody else.
    if (!held || (officeThen !== null && officeThen !== held.title)) return none
    return {
      values: {
        ...values,
        officeThen: officeThen ?? held.title,
        onBehalfOf: onBehalfOf ?? held.onBehalfOfId,
      },
      filled: [
        ...(officeThen === null ? ['officeThen'] : []),
        ...(onBehalfOf === null && held.onBehalfOfId !== null ? ['onBehalfOf'] : []),
      ],
    }
  },
  said: ({ speaker, leaveEmpty: _, onBehalfOf, relayedBy, on, commitment, event, ...same }) => ({
    ...same,
    ...on,
    speakerId: speaker,
    onBehalfOfId: onBehalfOf,
    relayedById: relayedBy,
    commitmentId: commitment,
    eventId: event,
  }),
  typed: (said, names) => ({
    speaker: names.entity(said.speakerId),
    speakerLabel: said.speakerLabel ?? '',
    officeThen: said.officeThen ?? '',
    onBehalfOf: names.entity(said.onBehalfOfId),
    leaveEmpty: said.speakerId !== null && (said.officeThen === null || said.onBehalfOfId === null),
    relayedBy: names.entity(said.relayedById),
    stance: said.stance,
    fulfilment: said.fulfilment ?? '',
    text: said.text,
    quote: said.quote ?? '',
    originalText: said.originalText ?? '',
    originalLanguage: said.originalLanguage ?? '',
    on: typedDate(said.on, said.precision),
    commitment: String(said.commitmentId ?? ''),
    event: String(said.eventId ?? ''),
    note: said.note ?? '',
  }),
  entityIds: ({ speakerId, onBehalfOfId, relayedById }) => [speakerId, onBehalfOfId, relayedById],
  line: ({ speakerId, speakerLabel, officeThen, stance, text: words, on, precision }, names) => {
    const speaker = names.entity(speakerId) || speakerLabel
    const office = officeThen ? ` (${officeThen})` : ''
    return `${typedDate(on, precision)}: ${speaker}${office} ${labelOf(stance).toLowerCase()}: ${words}`
  },
})
