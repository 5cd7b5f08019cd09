import { actKind } from '../facts/instrument'
import { factVerbs } from './facts'

/** Enters, changes, withdraws and restores a dated legal act. */
export const {
  record: recordAct,
  change: changeAct,
  withdraw: withdrawAct,
  restore: restoreAct,
} = factVerbs(actKind)
