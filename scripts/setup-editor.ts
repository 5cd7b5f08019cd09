import { closeConnections } from '../db/client'
import { readRequest } from './editor/request'
import { setUpEditor } from './editor/set-up-editor'
import { prepareGround } from './ground/ground'
import { claimDataFolder, runningIn } from './ground/running'
import { settingsOrStop } from './ground/settings'
import { command } from './ground/stop'

// Works on the database of DATABASE_URL, or on the embedded one, whether Entente is running or not.
await command(async () => {
  const request = readRequest(process.argv.slice(2), process.env)
  const { DATABASE_URL, dataFolder } = settingsOrStop()
  const alone = !DATABASE_URL && !runningIn(dataFolder)
  const claim = alone ? await claimDataFolder(dataFolder) : null
  const ground = await prepareGround(new AbortController().signal, false)
  try {
    process.env.DATABASE_DESK_URL = ground.environment.DATABASE_DESK_URL
    console.log(`\n${await setUpEditor(request)}`)
  } finally {
    await closeConnections()
    if (alone) ground.stop()
    claim?.release()
  }
})
