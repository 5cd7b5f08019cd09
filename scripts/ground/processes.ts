import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * What tells a process from a later one of the same number: the time it began.
 * @returns null where no such process runs
 */
export function processMark(pid: number): string | null {
  if (process.platform === 'linux') {
    const stat = statOnLinux(pid)
    return stat && stat.state !== 'Z' ? stat.began : null
  }
  if (process.platform === 'win32') return runs(pid) ? 'runs' : null
  return ps('lstart=', pid) || null
}

/** The name of a process and the number of its parent, where they can be known. */
export function processAbove(pid: number): { name: string; parent: number } | null {
  if (process.platform === 'linux') return statOnLinux(pid)
  if (process.platform === 'win32') return null
  const [parent, ...name] = ps('ppid=,comm=', pid).split(/\s+/)
  return { name: name.join(' ').split('/').at(-1) ?? '', parent: Number(parent) }
}

/** From proc(5): `number (name) state parent … began …`; the name may hold anything. */
function statOnLinux(pid: number) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'))
    return { name, state: fields[0]!, parent: Number(fields[1]), began: fields[19]! }
  } catch {
    return null
  }
}

const ps = (columns: string, pid: number) =>
  (spawnSync('ps', ['-o', columns, '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '').trim()

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
