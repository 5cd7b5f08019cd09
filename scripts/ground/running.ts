import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Stop } from './stop'

/** Refuses a second start on the same data folder, and says where the first one is. */
export function claimDataFolder(folder: string) {
  const file = join(folder, 'running')
  const other = runningProcess(file)
  if (other) {
    throw new Stop(
      `Entente is running here already (process ${other.pid}${other.address ? `, ${other.address}` : ''}). Stop it first, or give this one a data folder of its own in ENTENTE_DATA.`,
    )
  }
  mkdirSync(folder, { recursive: true })
  const say = (address: string, server?: number) =>
    writeFileSync(file, [process.pid, address, server ?? ''].join('\n'))
  say('')
  return { say, release: () => rmSync(file, { force: true }) }
}

function runningProcess(file: string): { pid: number; address: string } | null {
  try {
    const [pid, address, server] = readFileSync(file, 'utf8').split('\n')
    if (isAlive(Number(pid)))
      return Number(pid) === process.pid ? null : { pid: Number(pid), address: address ?? '' }
    // Its parent was killed outright: the server it left behind would go on answering.
    if (isAlive(Number(server))) process.kill(Number(server), 'SIGTERM')
    return null
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  if (!pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
