/** `read`: decisions are wanted. That a batch is being imported shows by the lock its run holds. */
export const importStates = ['read', 'ready', 'imported', 'undone'] as const
export type ImportState = (typeof importStates)[number]

/** What undoing a batch did, in numbers, and what it left because somebody changed it since. */
export type Undone = {
  hidden: number
  withdrawn: number
  setBack: number
  left: { kind: string; id: number; agreementId: number | null; name: string }[]
}

/** How a batch stands: stored, but for a run that goes on or broke off. */
export type Standing = ImportState | 'importing' | 'broken-off'

/**
 * @param running a run holds the lock of the batch
 * @param started a run began and did not finish
 */
export function standingOf(state: ImportState, running: boolean, started: boolean): Standing {
  if (state === 'imported' || state === 'undone') return state
  if (running) return 'importing'
  return started ? 'broken-off' : state
}
