import { eventKind } from '../facts/events'
import { factVerbs } from './facts'

/** Enters, changes, withdraws and restores something that happened, or is said to have happened. */
export const {
  record: recordEvent,
  change: changeEvent,
  withdraw: withdrawEvent,
  restore: restoreEvent,
} = factVerbs(eventKind)
