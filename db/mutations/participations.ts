import { participationKind } from '../facts/instrument'
import { factVerbs } from './facts'

/** Enters, changes and withdraws an entity’s part in an agreement. */
export const {
  record: recordParticipation,
  change: changeParticipation,
  withdraw: withdrawParticipation,
} = factVerbs(participationKind)
