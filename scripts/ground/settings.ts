import { existsSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { readSettings, type Settings } from '../../settings/settings'
import { root } from './root'
import { Stop } from './stop'

/** The settings of this run, from the environment and, below it, a file `.env`. */
export function settingsOrStop(): Settings & { dataFolder: string; printFolder: string } {
  const file = join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  const result = readSettings(process.env)
  if ('faults' in result) {
    throw new Stop(
      `Entente cannot start with these settings:\n${result.faults.map((fault) => `  - ${fault}`).join('\n')}`,
    )
  }
  const { ENTENTE_DATA: data, PRINT_FOLDER: print } = result.settings
  const inProject = (folder: string) => (isAbsolute(folder) ? folder : join(root, folder))
  return {
    ...result.settings,
    dataFolder: inProject(data),
    printFolder: inProject(print ?? join(data, 'print')),
  }
}
