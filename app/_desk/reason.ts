import { z } from 'zod'

/** Why something is done, in words of the editor's. */
export const reason = z.string().trim().min(1, 'Say why.').max(500, 'Use 500 characters or fewer.')
