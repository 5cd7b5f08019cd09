import { spawn, type ChildProcess } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { nextProgram } from './build'
import { root } from './root'
import { Stop } from './stop'

/** A running Next server: how it ends, and the promise of its end. */
export type Server = { pid: number; ended: Promise<number>; stop(): void }

// Longer than a proxy before it keeps a connection (60 seconds), so that none is closed under a request.
const keptOpen = { start: ['--keepAliveTimeout', '75000'], dev: [] }

/** Starts Next's own binary, so that a signal reaches the server and nothing in between. */
export function startServer(
  mode: 'start' | 'dev',
  {
    port,
    host,
    environment,
    output = 'inherit',
  }: {
    port: number
    host: string
    environment: Record<string, string>
    /** Where what it says goes: to the terminal, or into an open file. */
    output?: 'inherit' | number
  },
): Server {
  const child = spawn(
    process.execPath,
    [nextProgram, mode, '-p', String(port), '-H', host, ...keptOpen[mode]],
    {
      cwd: root,
      env: {
        ...process.env,
        DATABASE_URL: '',
        ...environment,
        PORT: String(port),
        NODE_ENV: mode === 'start' ? 'production' : 'development',
      },
      stdio: ['ignore', output, output],
      // A process group of its own: Ctrl-C reaches us alone, and we end things in their order.
      detached: true,
    },
  )
  const ended = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 0)))
  return { pid: child.pid ?? 0, ended, stop: () => end(child) }
}

/** Asks it to end; one that has not within ten seconds is ended. */
function end(child: ChildProcess) {
  child.kill('SIGTERM')
  setTimeout(() => child.kill('SIGKILL'), 10_000).unref()
}

/** Waits until the server answers on its health address, or ends; says whether it answers. */
export async function untilReady(server: Server, address: string): Promise<boolean> {
  const over = new AbortController()
  void server.ended.then(() => over.abort())
  while (!over.signal.aborted) {
    const answer = await fetch(`${address}/api/health`).catch(() => null)
    if (answer?.ok) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}

/** The wanted port, or the next one that is free. */
export async function freePortFrom(port: number, host: string): Promise<number> {
  for (let candidate = port; candidate < port + 100 && candidate <= 65_535; candidate++) {
    if (await isFree(candidate, host)) return candidate
  }
  throw new Stop(`No port is free between ${port} and ${port + 99}`)
}

/** One that the system hands out, only just before it is used: two runs at once get two. */
export function unusedPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}
