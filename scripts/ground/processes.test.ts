import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { processAbove, processMark } from './processes'

test('a process keeps its mark while it runs, and has none after', async () => {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume(); console.log("up")'])
  await once(child.stdout, 'data')
  const mark = processMark(child.pid!)
  expect(mark).toBeTruthy()
  expect(processMark(child.pid!)).toBe(mark)
  expect(processAbove(child.pid!)?.parent).toBe(process.pid)

  child.kill('SIGKILL')
  await once(child, 'close')
  expect(processMark(child.pid!)).toBeNull()
})

test('this process has a mark too', () => {
  expect(processMark(process.pid)).toBeTruthy()
})
