import { relationKind } from '../facts/instrument'
import { factVerbs } from './facts'

/** Enters, changes, withdraws and restores how an agreement stands to another. */
export const {
  record: recordRelation,
  change: changeRelation,
  withdraw: withdrawRelation,
  restore: restoreRelation,
} = factVerbs(relationKind)
