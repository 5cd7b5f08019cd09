import type { DateWithPrecision } from '../dates/date-with-precision'
import { formatDate } from '../dates/format-date'
import { labelOf } from '../labels'
import type { ActType } from './vocabulary'

/** "Ratification by Iraq, 22 June 1976". */
export const actInWords = (
  act: DateWithPrecision & { type: ActType; party: { name: string } | null },
) => `${labelOf(act.type)}${act.party ? ` by ${act.party.name}` : ''}, ${formatDate(act)}`
