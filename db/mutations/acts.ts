import { actKind } from '../facts/instrument'
import { factVerbs } from './facts'

/** Enters, changes and withdraws a dated legal act. */
export const { record: recordAct, change: changeAct, withdraw: withdrawAct } = factVerbs(actKind)
