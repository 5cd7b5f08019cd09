import { join } from 'node:path'
import { isEmptyNewsroom, loadDemo } from '../demo/load'
import { createDatabase, prepareDatabase, type ServerAddresses } from './database'
import { startEmbeddedPostgres } from './embedded-postgres'
import { keepRunning } from './keep-running'
import { step } from './progress'
import { keptSecrets } from './secrets'
import { settingsOrStop } from './settings'

/** What a server process stands on. */
export type Ground = {
  /** The environment of the server process. */
  environment: Record<string, string>
  /** The owner's address, for commands that set things up. */
  owner: string
  /** How the demo's staff sign in, where the demo newsroom was loaded here. */
  demoPassword: string | null
  stop(): void
}

/**
 * Prepares the database (embedded, or the one of DATABASE_URL) and all a server needs to run;
 * breaks off between its steps when `stopping` says so.
 * @param demo whether the demo newsroom is loaded where it belongs
 */
export async function prepareGround(stopping: AbortSignal, demo = true): Promise<Ground> {
  const settings = settingsOrStop()
  const ground = settings.DATABASE_URL
    ? await groundOnOwnServer(settings, settings.DATABASE_URL, demo)
    : await embeddedGround(settings, stopping, demo)
  const { PORT, HOST, LOG_LEVEL, TRUST_PROXY } = settings
  Object.assign(ground.environment, {
    HOST,
    LOG_LEVEL,
    TRUST_PROXY: TRUST_PROXY ? 'yes' : 'no',
    PORT: String(PORT),
    ...(settings.SITE_URL ? { SITE_URL: settings.SITE_URL } : {}),
    ...(settings.SECURITY_CONTACT ? { SECURITY_CONTACT: settings.SECURITY_CONTACT } : {}),
    NEXT_TELEMETRY_DISABLED: '1',
  })
  return ground
}

type GivenSettings = ReturnType<typeof settingsOrStop>

async function embeddedGround(
  settings: GivenSettings,
  stopping: AbortSignal,
  demo: boolean,
): Promise<Ground> {
  const secrets = keptSecrets(settings.dataFolder)
  const server = await step('Starting the embedded PostgreSQL', () =>
    startEmbeddedPostgres(join(settings.dataFolder, 'postgres'), secrets.databasePassword),
  )
  if (server.moved)
    console.log(`  its cluster stands in ${server.moved}, where the user postgres may enter`)
  const leaveOff = keepRunning(server)
  const stop = () => {
    leaveOff()
    server.stop()
  }
  try {
    stopping.throwIfAborted()
    const owner = await createDatabase(server.address, 'entente')
    const secret = settings.AUTH_SECRET ?? secrets.authSecret
    const addresses = await step('Bringing the database up to date', () =>
      prepareDatabase(owner, secret),
    )
    stopping.throwIfAborted()
    if (demo && (await isEmptyNewsroom(owner))) {
      await step('Loading the demo newsroom', () => loadDemo(owner, secrets.demoPassword))
    }
    return {
      environment: {
        ...addresses,
        AUTH_SECRET: secret,
        NEXT_SERVER_ACTIONS_ENCRYPTION_KEY:
          settings.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? secrets.actionsKey,
      },
      owner,
      demoPassword: secrets.demoPassword,
      stop,
    }
  } catch (error) {
    stop()
    throw error
  }
}

async function groundOnOwnServer(
  settings: GivenSettings,
  owner: string,
  demo: boolean,
): Promise<Ground> {
  const secret = settings.AUTH_SECRET!
  const given: Partial<ServerAddresses> = settings
  const addresses = await step('Bringing the database up to date', () =>
    prepareDatabase(owner, secret, given),
  )
  const { actionsKey, demoPassword } = keptSecrets(settings.dataFolder)
  const wantsDemo = demo && settings.LOAD_DEMO && (await isEmptyNewsroom(owner))
  if (wantsDemo) await step('Loading the demo newsroom', () => loadDemo(owner, demoPassword))
  return {
    environment: {
      ...addresses,
      AUTH_SECRET: secret,
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: settings.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? actionsKey,
    },
    owner,
    demoPassword: settings.LOAD_DEMO ? demoPassword : null,
    stop: () => {},
  }
}
