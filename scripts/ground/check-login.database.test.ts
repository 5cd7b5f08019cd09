import { expect, test } from 'vitest'
import { testDatabase } from '../../db/testing/test-database'
import { checkLogin } from './check-login'

const { addresses } = testDatabase()
const asReader = (address: string) => checkLogin(address, 'DATABASE_READER_URL', 'entente_reader')

test('each log-in is taken for what it is', async () => {
  await asReader(addresses.reader)
  await checkLogin(addresses.desk, 'DATABASE_DESK_URL', 'entente_desk')
})

test('readers are not served as the owner, whom no policy holds', async () => {
  await expect(asReader(addresses.owner)).rejects.toThrow(
    'The role "entente" in DATABASE_READER_URL may see or do more than entente_reader',
  )
})

test('nor as the desk', async () => {
  await expect(asReader(addresses.desk)).rejects.toThrow('may see or do more than entente_reader')
})

test('the desk is not served as a reader', async () => {
  await expect(checkLogin(addresses.reader, 'DATABASE_DESK_URL', 'entente_desk')).rejects.toThrow(
    'DATABASE_DESK_URL may see or do more than entente_desk',
  )
})

test('a wrong password is told with the name of its setting', async () => {
  const address = new URL(addresses.reader)
  address.password = 'wrong'
  await expect(asReader(address.href)).rejects.toThrow(
    /refuses the password .* DATABASE_READER_URL/,
  )
})
