import { Stop } from './stop'

/**
 * Turns a refusal of the database server into a sentence that says what the operator can do.
 * @param error what the connection or a query threw
 * @param address the one that was tried; of it host, user and database are named, never the password
 * @param setting where the address was given
 * @returns a Stop with the sentence, or the error itself where there is none for it
 */
export function explained(error: unknown, address: string, setting: string): unknown {
  if (error instanceof Stop) return error
  const { host, username, pathname } = new URL(address)
  const cause = ((error as { cause?: unknown }).cause ?? error) as {
    code?: string
    message: string
  }
  const { code = '', message } = cause
  const sentences: Record<string, string> = {
    ECONNREFUSED: `Nothing answers at ${host}: is PostgreSQL running there, and is the port right?`,
    ENOTFOUND: `The host ${host} is not known: check the address in ${setting}.`,
    EAI_AGAIN: `The host ${host} cannot be looked up just now: check the address in ${setting} and the name server.`,
    EHOSTUNREACH: `There is no way to ${host}: check the address in ${setting} and the network.`,
    CONNECT_TIMEOUT: `${host} does not answer within ten seconds: check the address and the firewall.`,
    CONNECTION_CLOSED: `${host} closes the connection: is it a PostgreSQL server, and does it want TLS (?sslmode=require)?`,
    '28P01': `PostgreSQL at ${host} refuses the password of "${username}" in ${setting}.`,
    '28000': `PostgreSQL at ${host} does not let "${username}" in: ${message}.`,
    '3D000': `There is no database "${pathname.slice(1)}" at ${host}: create it, owned by "${username}".`,
    '42501': `The role "${username}" lacks a right it needs for set-up: ${message}. It must own the database and may need CREATEROLE; docs/operations.md gives the statements to run instead.`,
    '53300': `PostgreSQL at ${host} has no connection left for Entente: ${message}.`,
    '57P03': `PostgreSQL at ${host} is not ready yet: ${message}. Start Entente again in a moment.`,
    '0A000': `PostgreSQL at ${host} lacks something Entente needs: ${message}.`,
    '58P01': `PostgreSQL at ${host} lacks an extension Entente needs: ${message}.`,
  }
  const sentence = sentences[code]
  return sentence ? new Stop(sentence) : error
}

/**
 * Why a server is refused for its age, or null.
 * @param version as server_version_num has it: 150004 is 15.4
 */
export function tooOld(version: number): string | null {
  if (version >= 150_000) return null
  return `This PostgreSQL is version ${Math.floor(version / 10_000)}; Entente needs 15 or newer.`
}
