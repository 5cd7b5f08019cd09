import { staff } from '../../demo/staff'
import { buildIfChanged } from './build'
import { prepareGround } from './ground'
import { claimDataFolder } from './running'
import { freePortFrom, startServer, untilReady, type Server } from './server'
import { settingsOrStop } from './settings'
import { command } from './stop'

/** Sets everything up, serves until a signal comes, and ends the parts in their order. */
export function run(mode: 'start' | 'dev') {
  return command(async () => {
    const { dataFolder, HOST: host, PORT: wanted } = settingsOrStop()
    const claim = claimDataFolder(dataFolder)
    let server: Server | undefined
    let stopping = false
    const onSignal = () => {
      if (!stopping) console.log('\nStopping …')
      stopping = true
      server?.stop()
    }
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
    try {
      const ground = await prepareGround()
      try {
        if (mode === 'start' && !stopping) await buildIfChanged(ground.environment)
        if (stopping) return
        const port = await freePortFrom(wanted, host)
        const address = `http://localhost:${port}`
        const environment = { SITE_URL: address, ...ground.environment }
        server = startServer(mode, { port, host, environment })
        claim.say(address, server.pid)
        await untilReady(server, `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`)
        if (!stopping) welcome(address, ground.demoPassword)
        const code = await server.ended
        if (!stopping) process.exitCode = code || 1
      } finally {
        ground.stop()
      }
    } finally {
      claim.release()
    }
  })
}

function welcome(address: string, demoPassword: string | null) {
  console.log(`
Entente is ready.

  Readers   ${address}
  The desk  ${address}/desk
${
  demoPassword
    ? `
Sign in to the demo newsroom with the password ${demoPassword} as
${demoAccounts}
`
    : `
Accounts are made with: npm run setup:editor
`
}
Ctrl-C stops everything.
`)
}

const demoAccounts = staff.map(({ email, role }) => `  ${email.padEnd(34)}${role}`).join('\n')
