import { claimKind } from '../facts/events'
import { factVerbs } from './facts'

/** Enters, changes, withdraws and restores who says what. */
export const {
  record: recordClaim,
  change: changeClaim,
  withdraw: withdrawClaim,
  restore: restoreClaim,
} = factVerbs(claimKind)
