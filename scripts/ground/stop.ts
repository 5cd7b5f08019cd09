/** Thrown with a sentence for the person at the terminal; everything else is a surprise. */
export class Stop extends Error {}

/** Runs a command; a `Stop` ends it with its sentence and no stack. */
export async function command(run: () => Promise<void>) {
  try {
    await run()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    console.error(`\n${error.message}`)
    process.exitCode = 1
  }
}
