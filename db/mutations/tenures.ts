import { tenureKind } from '../facts/tenures'
import { factVerbs } from './facts'

/** Enters, changes and withdraws a person in an office. */
export const {
  record: recordTenure,
  change: changeTenure,
  withdraw: withdrawTenure,
} = factVerbs(tenureKind)
