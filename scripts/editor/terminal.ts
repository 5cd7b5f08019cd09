import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { Stop } from '../ground/stop'

/** Whether somebody sits at the terminal who can be asked. */
export const canAsk = () => process.stdin.isTTY && process.stdout.isTTY

/** Asks until the answer is accepted. @param problemOf says what is wrong with an answer, or null */
export async function ask(
  question: string,
  problemOf: (answer: string) => string | null,
): Promise<string> {
  for (;;) {
    const answer = (await answerTo(question)).trim()
    const problem = problemOf(answer)
    if (!problem) return answer
    console.log(`  ${problem}`)
  }
}

/** Asks for a password, twice, and shows nothing of it. */
export async function askSecret(problemOf: (answer: string) => string | null): Promise<string> {
  for (;;) {
    const secret = await answerTo('Password (not shown): ', { hidden: true })
    const problem = problemOf(secret)
    if (problem) console.log(`  ${problem}`)
    else if ((await answerTo('Once more: ', { hidden: true })) === secret) return secret
    else console.log('  These are not the same.')
  }
}

async function answerTo(question: string, { hidden = false } = {}): Promise<string> {
  if (hidden) process.stdout.write(question)
  const output = hidden ? new Writable({ write: (_, __, done) => done() }) : process.stdout
  const terminal = createInterface({ input: process.stdin, output, terminal: true })
  const left = new AbortController()
  terminal.on('SIGINT', () => left.abort()).on('close', () => left.abort())
  try {
    return await terminal.question(hidden ? '' : question, { signal: left.signal })
  } catch {
    throw new Stop('Nothing was changed.')
  } finally {
    terminal.close()
    if (hidden) process.stdout.write('\n')
  }
}
