import { parseArgs } from 'node:util'
import { Stop } from '../ground/stop'
import { emailOf, problems, roleOf } from './fields'

/** What the command was told in its arguments and environment; what is missing may be asked for. */
export type Request = {
  verb: 'create' | 'reset-password' | 'disable' | 'enable' | null
  email?: string
  name?: string
  role?: string
  password?: string
}

const usage = `npm run setup:editor                                      asks for everything
npm run setup:editor -- --email … --name … --role …       makes an account
npm run setup:editor -- --email … --reset-password        sets a new password
npm run setup:editor -- --email … --disable | --enable    closes an account, or opens it again

The password is asked for, or taken from the environment as EDITOR_PASSWORD.`

/**
 * Reads the request and checks each field that is given.
 * @throws Stop with a sentence for each field that will not do, all at once
 */
export function readRequest(
  words: string[],
  environment: Record<string, string | undefined>,
): Request {
  const { values } = parsed(words)
  const verbs = (['reset-password', 'disable', 'enable'] as const).filter((verb) => values[verb])
  if (values.help || verbs.length > 1) throw new Stop(usage)

  const { name, role } = values
  const email = values.email === undefined ? undefined : emailOf(values.email)
  const password = environment.EDITOR_PASSWORD || undefined
  const faults = [
    email !== undefined && problems.email(email),
    name !== undefined && problems.name(name),
    role !== undefined && problems.role(role),
    password !== undefined && problems.password(password, email ?? ''),
  ].filter((fault) => typeof fault === 'string')
  if (faults.length) throw new Stop(faults.join('\n'))

  const creates = name !== undefined || role !== undefined
  return {
    verb: verbs[0] ?? (creates ? 'create' : null),
    ...(email ? { email } : {}),
    ...(name ? { name: name.trim() } : {}),
    ...(role ? { role: roleOf(role)! } : {}),
    ...(password ? { password } : {}),
  }
}

function parsed(words: string[]) {
  try {
    return parseArgs({
      args: words,
      options: {
        email: { type: 'string' },
        name: { type: 'string' },
        role: { type: 'string' },
        'reset-password': { type: 'boolean' },
        disable: { type: 'boolean' },
        enable: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new Stop(`${(error as Error).message}\n\n${usage}`)
  }
}
