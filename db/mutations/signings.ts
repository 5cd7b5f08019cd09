import { signingKind } from '../facts/instrument'
import { factVerbs } from './facts'

/** Enters, changes, withdraws and restores a person at a signing. */
export const {
  record: recordSigning,
  change: changeSigning,
  withdraw: withdrawSigning,
  restore: restoreSigning,
} = factVerbs(signingKind)
