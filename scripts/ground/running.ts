import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { processMark } from './processes'
import { Stop } from './stop'

/** A process by number and mark: the number alone is given to another one some day. */
type Process = { pid: number; mark: string }

/** Who works on a data folder: the command, and the server it started, once it has. */
type Running = { command: Process; server?: Process; address?: string }

export type Claim = {
  /** Writes down the server that was started and where it answers. */
  say: (address: string, server: number) => void
  release: () => void
}

/**
 * Takes a data folder for this process. A server whose parent was killed outright goes on
 * answering; it is ended first.
 * @throws Stop while another Entente works on it, saying where
 */
export async function claimDataFolder(folder: string): Promise<Claim> {
  let other = runningIn(folder)
  // It may be about to end: a Ctrl-C and a new start follow each other closely.
  for (let tries = 0; other && tries < 50; tries++) {
    await wait(100)
    other = runningIn(folder)
  }
  if (other) {
    throw new Stop(
      `Entente is running here already (process ${other.pid}${other.address ? `, ${other.address}` : ''}). Stop it first, or give this one a data folder of its own in ENTENTE_DATA.`,
    )
  }
  await endLeftOver(read(folder)?.server)
  mkdirSync(folder, { recursive: true })
  const file = fileIn(folder)
  rmSync(file, { force: true })
  const command = { pid: process.pid, mark: processMark(process.pid) ?? '' }
  // Fails where another start came in between.
  writeFileSync(file, JSON.stringify({ command } satisfies Running), { flag: 'wx' })
  return {
    say: (address, server) => {
      const running: Running = {
        command,
        address,
        server: { pid: server, mark: processMark(server) ?? '' },
      }
      writeFileSync(file, JSON.stringify(running))
    },
    release: () => rmSync(file, { force: true }),
  }
}

/** The other Entente that works on a data folder, or null. */
export function runningIn(folder: string): { pid: number; address: string | undefined } | null {
  const running = read(folder)
  if (!running || running.command.pid === process.pid || !isAlive(running.command)) return null
  return { pid: running.command.pid, address: running.address }
}

async function endLeftOver(server: Process | undefined) {
  if (!server || !isAlive(server)) return
  process.kill(server.pid, 'SIGTERM')
  for (let tries = 0; tries < 50 && isAlive(server); tries++) await wait(100)
  if (isAlive(server)) process.kill(server.pid, 'SIGKILL')
}

const isAlive = ({ pid, mark }: Process) => processMark(pid) === mark

const fileIn = (folder: string) => join(folder, 'running.json')

function read(folder: string): Running | null {
  try {
    return JSON.parse(readFileSync(fileIn(folder), 'utf8')) as Running
  } catch {
    return null
  }
}
