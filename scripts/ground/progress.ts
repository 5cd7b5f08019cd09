/** Runs one step of the set-up, saying what it is and how long it took. */
export async function step<T>(what: string, run: () => T | Promise<T>): Promise<T> {
  const before = Date.now()
  process.stdout.write(`${what} … `)
  const dots = setInterval(() => process.stdout.write('. '), 3000)
  try {
    const result = await run()
    console.log(`${((Date.now() - before) / 1000).toFixed(1)} s`)
    return result
  } catch (error) {
    console.log('failed')
    throw error
  } finally {
    clearInterval(dots)
  }
}
