import { claimKind } from '../facts/events'
import { factVerbs } from './facts'

/** Enters, changes and withdraws who says what. */
export const {
  record: recordClaim,
  change: changeClaim,
  withdraw: withdrawClaim,
} = factVerbs(claimKind)
