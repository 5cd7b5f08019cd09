import { tenureKind } from '../facts/tenures'
import { factVerbs } from './facts'

/** Enters, changes, withdraws and restores a person in an office. */
export const {
  record: recordTenure,
  change: changeTenure,
  withdraw: withdrawTenure,
  restore: restoreTenure,
} = factVerbs(tenureKind)
