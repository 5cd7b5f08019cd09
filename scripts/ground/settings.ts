import { existsSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { readSettings, type Settings } from '../../settings/settings'
import { root } from './root'
import { Stop } from './stop'

/** The settings of this run, from the environment and, below it, a file `.env`. */
export function settingsOrStop(): Settings & { dataFolder: string } {
  const file = join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  const result = readSettings(process.env)
  if ('faults' in result) {
    throw new Stop(
      `Entente cannot start with these settings:\n${result.faults.map((fault) => `  - ${fault}`).join('\n')}`,
    )
  }
  const { ENTENTE_DATA: data } = result.settings
  return { ...result.settings, dataFolder: isAbsolute(data) ? data : join(root, data) }
}
