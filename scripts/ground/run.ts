import { buildBrowserModules } from './browser-modules'
import { buildIfChanged } from './build'
import { prepareGround } from './ground'
import { whenNpmIsGone } from './parent'
import { startBehindPrint } from './behind-print'
import { claimDataFolder } from './running'
import { freePortFrom, startServer, untilReady } from './server'
import { settingsOrStop } from './settings'
import { command } from './stop'
import { welcome } from './welcome'

/** Sets everything up, serves until a signal comes, and ends the parts in their order. */
export function run(mode: 'start' | 'dev') {
  return command(async () => {
    const settings = settingsOrStop()
    const claim = await claimDataFolder(settings.dataFolder)
    const stopping = stopOnSignals()
    try {
      await serve(mode, settings, claim.say, stopping)
    } catch (error) {
      // Ctrl-C reaches the programs of the set-up too, perhaps before us: let our signal come in.
      await new Promise(setImmediate)
      if (!stopping.aborted) throw error
    } finally {
      claim.release()
    }
  })
}

async function serve(
  mode: 'start' | 'dev',
  settings: ReturnType<typeof settingsOrStop>,
  say: (address: string, server: number) => void,
  stopping: AbortSignal,
) {
  const ground = await prepareGround(stopping)
  try {
    if (mode === 'start') await buildIfChanged(ground.environment, stopping)
    else buildBrowserModules()
    stopping.throwIfAborted()
    const { HOST: host, TRUST_PROXY: trustProxy, PRINT_AHEAD: ahead } = settings
    const port = await freePortFrom(settings.PORT, host)
    const address = `http://localhost:${port}`
    const environment = { SITE_URL: address, ...ground.environment }
    const folder = settings.printFolder
    const started = (pid: number) => say(address, pid)
    const server =
      mode === 'start'
        ? await startBehindPrint({ port, host, environment, folder, trustProxy, ahead, started })
        : startServer(mode, { port, host, environment })
    if (mode === 'dev') started(server.pid)
    stopping.addEventListener('abort', () => server.stop())
    if (stopping.aborted) server.stop()
    const local = host === '0.0.0.0' || host === '::' ? 'localhost' : host
    const ready = await untilReady(server, `http://${local}:${port}`)
    if (ready && !stopping.aborted) welcome(address, ground.demoPassword)
    const code = await server.ended
    if (!stopping.aborted) process.exitCode = code || 1
  } finally {
    ground.stop()
  }
}

/** Aborts at the first Ctrl-C or signal to end, or when the npm that started us is gone. */
function stopOnSignals(): AbortSignal {
  const stopping = new AbortController()
  const onSignal = () => {
    if (!stopping.signal.aborted) console.log('\nStopping …')
    stopping.abort()
  }
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal).on('SIGHUP', onSignal)
  void whenNpmIsGone(onSignal)
  return stopping.signal
}
