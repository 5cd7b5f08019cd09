import { extensionKind } from '../facts/extensions'
import { factVerbs } from './facts'

/** Enters, changes and withdraws that a deadline was moved. */
export const {
  record: recordExtension,
  change: changeExtension,
  withdraw: withdrawExtension,
} = factVerbs(extensionKind)
