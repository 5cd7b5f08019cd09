import { commitmentKind } from '../facts/commitments'
import { factVerbs } from './facts'

/** Enters, changes, withdraws and restores one atomic promise. */
export const {
  record: recordCommitment,
  change: changeCommitment,
  withdraw: withdrawCommitment,
  restore: restoreCommitment,
} = factVerbs(commitmentKind)
