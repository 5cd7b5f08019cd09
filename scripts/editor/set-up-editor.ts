import { hash } from '@node-rs/argon2'
import {
  createAccount,
  disableAccount,
  enableAccount,
  findStaffByEmail,
  resetPassword,
} from '../../db/mutations/accounts'
import { roles } from '../../domain/permissions'
import { Stop } from '../ground/stop'
import { emailOf, problems, roleOf } from './fields'
import type { Request } from './request'
import { ask, askSecret, canAsk } from './terminal'

type Account = NonNullable<Awaited<ReturnType<typeof findStaffByEmail>>>

/** Does what was asked with one account. @returns the sentence that says what was done */
export async function setUpEditor(request: Request): Promise<string> {
  const email = request.email ?? emailOf(await asked('--email', 'Email: ', problems.email))
  const account = await findStaffByEmail(email)
  if (!account) {
    if (request.verb && request.verb !== 'create') throw new Stop(`There is no account ${email}.`)
    return create(email, request)
  }
  switch (request.verb ?? (await askWhatToDo(email, account))) {
    case 'reset-password':
      await resetPassword(account.id, await hash(await passwordFor(email, request)))
      return `${account.name} has a new password and is signed out everywhere.`
    case 'disable':
      await disableAccount(account.id)
      return `${account.name} is signed out and can sign in no more.`
    case 'enable':
      await enableAccount(account.id)
      return `${account.name} can sign in again.`
    default:
      throw new Stop(known(email, account))
  }
}

async function create(email: string, request: Request): Promise<string> {
  const name = request.name ?? (await asked('--name', 'Name, as readers see it: ', problems.name))
  const question = `Role (${roles.join(', ')}): `
  const role = roleOf(request.role ?? (await asked('--role', question, problems.role)))!
  const passwordHash = await hash(await passwordFor(email, request))
  const made = await createAccount({ name, email, role, passwordHash })
  if (made === 'email taken') throw new Stop(`Somebody just made an account ${email}.`)
  return `${name} can sign in at the desk now, as ${role}.`
}

async function askWhatToDo(email: string, account: Account): Promise<Request['verb']> {
  if (!canAsk()) throw new Stop(known(email, account))
  const other = account.disabledAt ? 'enable' : 'disable'
  console.log(describe(email, account))
  const choices = ['reset-password', other, 'nothing']
  const answer = await ask(`What now (${choices.join(', ')}): `, (text) =>
    choices.includes(text) ? null : `Choose one of ${choices.join(', ')}.`,
  )
  if (answer === 'nothing') throw new Stop('Nothing was changed.')
  return answer as Request['verb']
}

const describe = (email: string, { name, role, disabledAt }: Account) =>
  `There is an account ${email} already: ${name}, ${role}${disabledAt ? ', disabled' : ''}.`

const known = (email: string, account: Account) =>
  `${describe(email, account)}\nGive --reset-password for a new password, or --disable or --enable.`

async function passwordFor(email: string, { password }: Request): Promise<string> {
  const problemOf = (text: string) => problems.password(text, email)
  if (!password && !canAsk())
    throw new Stop('Give the password in the environment: EDITOR_PASSWORD.')
  const given = password ?? (await askSecret(problemOf))
  const problem = problemOf(given)
  if (problem) throw new Stop(problem)
  return given
}

function asked(argument: string, question: string, problemOf: (answer: string) => string | null) {
  if (!canAsk()) throw new Stop(`Nobody is here to be asked: give ${argument}.`)
  return ask(question, problemOf)
}
