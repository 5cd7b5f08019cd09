import { after } from 'next/server'
import { runImport, tellBroken, type Ran } from '@/db/mutations/imports-run'
import { logFault } from '@/log/log'

/**
 * Begins to import a batch and answers as soon as nobody else can; the rest is done after the
 * answer was sent.
 */
export async function beginImport(id: number, editorId: number): Promise<Ran | 'begun'> {
  let tell = () => {}
  const begun = new Promise<'begun'>((resolve) => (tell = () => resolve('begun')))
  const run = runImport(id, editorId, tell).catch(async (error: unknown) => {
    // The page says that it broke off, whether or not this can still be written.
    await tellBroken(id, logFault(error, 'import'))
    return 'begun' as const
  })
  after(() => run)
  return Promise.race([begun, run])
}
