import { eventKind } from '../facts/events'
import { factVerbs } from './facts'

/** Enters, changes and withdraws something that happened, or is said to have happened. */
export const {
  record: recordEvent,
  change: changeEvent,
  withdraw: withdrawEvent,
} = factVerbs(eventKind)
