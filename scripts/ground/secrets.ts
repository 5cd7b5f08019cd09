import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the embedded database and its demo newsroom need to keep between starts. */
export type Secrets = {
  authSecret: string
  databasePassword: string
  demoPassword: string
  /** Encrypts what server actions carry in the page; the same for every build and instance. */
  actionsKey: string
}

/** Reads the secrets kept in the data folder; makes them, readable by their owner alone, at first. */
export function keptSecrets(dataFolder: string): Secrets {
  const file = join(dataFolder, 'secrets.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets

  const secrets: Secrets = {
    authSecret: randomBytes(33).toString('base64url'),
    databasePassword: randomBytes(24).toString('base64url'),
    demoPassword: readablePassword(),
    actionsKey: randomBytes(32).toString('base64'),
  }
  mkdirSync(dataFolder, { recursive: true })
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  return secrets
}

/** Four groups of four letters and digits that are not mistaken for one another: 79 bits. */
function readablePassword(): string {
  const signs = 'abcdefghjkmnpqrstuvwxyz23456789'
  const letters = Array.from(randomBytes(64))
    .filter((byte) => byte < 248)
    .slice(0, 16)
  const text = letters.map((byte) => signs[byte % 31]).join('')
  return text.match(/.{1,4}/g)!.join('-')
}
