import { extensionKind } from '../facts/extensions'
import { factVerbs } from './facts'

/** Enters, changes, withdraws and restores that a deadline was moved. */
export const {
  record: recordExtension,
  change: changeExtension,
  withdraw: withdrawExtension,
  restore: restoreExtension,
} = factVerbs(extensionKind)
