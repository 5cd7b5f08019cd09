import { commitmentKind } from '../facts/commitments'
import { factVerbs } from './facts'

/** Enters, changes and withdraws one atomic promise. */
export const {
  record: recordCommitment,
  change: changeCommitment,
  withdraw: withdrawCommitment,
} = factVerbs(commitmentKind)
