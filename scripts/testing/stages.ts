import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../ground/root'

/** What became of one stage; a stage that is no test run counts as one. */
export type Outcome = { passed: number; failed: number }

export const bin = (path: string) => join(root, 'node_modules', path)

const interruption = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => interruption.abort())
}

/** Whether the tests were told to end: what runs is ended, what was started is stopped in order. */
export const interrupted = () => interruption.signal.aborted

/** Runs one program of a stage and gathers what it says. */
export function runProgram(
  words: string[],
  environment: Record<string, string> = {},
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: interruption.signal,
    })
    const output: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
    child.on('error', (error) => output.push(Buffer.from(String(error))))
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(output).toString() }),
    )
  })
}

/** A stage that passes or fails as a whole. */
export const check =
  (program: string, ...words: string[]) =>
  async (): Promise<Outcome> => {
    const { code, output } = await runProgram([bin(program), ...words])
    if (code !== 0) console.log(output)
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  }

/** The tests of one of Vitest's projects. */
export async function vitest(project: string, environment = {}): Promise<Outcome> {
  const file = bin('.entente-tests.json')
  rmSync(file, { force: true })
  const { code, output } = await runProgram(
    [
      bin('vitest/vitest.mjs'),
      ...['run', '--project', project],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    ],
    environment,
  )
  if (code !== 0) console.log(output)
  return counted(() => {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number
      numFailedTests: number
    }
    return { passed: numPassedTests, failed: numFailedTests }
  }, code)
}

/** A run that broke off, or that failed without a failed test, counts as one failure. */
export function counted(read: () => Outcome, code: number): Outcome {
  try {
    const outcome = read()
    if (outcome.passed + outcome.failed === 0) return { passed: 0, failed: 1 }
    return code !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome
  } catch {
    return { passed: 0, failed: 1 }
  }
}
