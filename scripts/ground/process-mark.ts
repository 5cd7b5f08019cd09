import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * What tells a process from a later one of the same number: the time it began.
 * @returns null where no such process runs
 */
export function processMark(pid: number): string | null {
  if (process.platform === 'linux') return markOnLinux(pid)
  if (process.platform === 'win32') return runs(pid) ? 'runs' : null
  const began = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
  return began.stdout.trim() || null
}

/** The 22nd field of stat, in ticks since the machine began; the name in the second may hold spaces. */
function markOnLinux(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' ? null : fields[18]!
  } catch {
    return null
  }
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
