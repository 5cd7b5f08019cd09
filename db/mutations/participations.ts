import { participationKind } from '../facts/instrument'
import { factVerbs } from './facts'

/** Enters, changes, withdraws and restores an entity’s part in an agreement. */
export const {
  record: recordParticipation,
  change: changeParticipation,
  withdraw: withdrawParticipation,
  restore: restoreParticipation,
} = factVerbs(participationKind)
