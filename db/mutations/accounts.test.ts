import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditLog, staff } from '../schema/index'
import { testDatabase } from '../testing/test-database'
import {
  createAccount,
  disableAccount,
  enableAccount,
  findStaffByEmail,
  resetPassword,
} from './accounts'
import { beginSession, findAccount, findEditor } from './sessions'

const { owner } = testDatabase()
const account = {
  name: 'Ilse Marin',
  email: 'ilse@entente.example',
  role: 'editor' as const,
  passwordHash: 'a hash',
}

const verbsOf = async (id: number) => {
  const rows = await owner
    .select({ verb: auditLog.verb, actorId: auditLog.actorId })
    .from(auditLog)
    .where(eq(auditLog.subjectId, id))
    .orderBy(auditLog.id)
  return rows.filter(({ actorId }) => actorId === null).map(({ verb }) => verb)
}

test('an account is made once, and each thing done with it stands in the log', async () => {
  const made = await createAccount(account)
  if (made === 'email taken') throw new Error('the address was free')
  expect(await createAccount({ ...account, name: 'Somebody Else' })).toBe('email taken')
  expect(await findStaffByEmail(account.email)).toMatchObject({ name: 'Ilse Marin' })

  await resetPassword(made.id, 'another hash')
  await disableAccount(made.id)
  await enableAccount(made.id)
  expect(await verbsOf(made.id)).toEqual([
    'account.created',
    'password.reset',
    'account.disabled',
    'account.enabled',
  ])
})

test('a new password ends the sessions that were begun with the old one', async () => {
  const { id } = (await findStaffByEmail('ana@entente.example'))!
  const session = await beginSession(id, null)
  await resetPassword(id, 'another hash')
  expect(await findEditor(session)).toBeNull()
  expect(await findAccount('ana@entente.example')).toEqual({ id, passwordHash: 'another hash' })
})

test('a disabled account is signed out, cannot sign in, and keeps its place on the record', async () => {
  const { id } = (await findStaffByEmail('tomas@entente.example'))!
  const session = await beginSession(id, null)
  await disableAccount(id)
  expect(await findEditor(session)).toBeNull()
  expect(await findAccount('tomas@entente.example')).toBeNull()
  expect(await owner.select().from(staff).where(eq(staff.id, id))).toHaveLength(1)
})
