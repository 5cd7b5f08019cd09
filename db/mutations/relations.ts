import { relationKind } from '../facts/instrument'
import { factVerbs } from './facts'

/** Enters, changes and withdraws how an agreement stands to another. */
export const {
  record: recordRelation,
  change: changeRelation,
  withdraw: withdrawRelation,
} = factVerbs(relationKind)
