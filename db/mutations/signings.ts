import { signingKind } from '../facts/instrument'
import { factVerbs } from './facts'

/** Enters, changes and withdraws a person at a signing. */
export const {
  record: recordSigning,
  change: changeSigning,
  withdraw: withdrawSigning,
} = factVerbs(signingKind)
