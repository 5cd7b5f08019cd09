import postgres from 'postgres'
import { explained } from './refusals'
import { Stop } from './stop'

/**
 * Looks whether a login of the operator's own may do what its group may, and no more: a role that
 * owns the tables or bypasses their policies would show drafts to readers.
 * @throws Stop with a sentence that names the setting
 */
export async function checkLogin(
  address: string,
  setting: string,
  group: 'entente_desk' | 'entente_reader',
) {
  const sql = postgres(address, { max: 1, onnotice: () => {}, connect_timeout: 10 })
  const other = group === 'entente_desk' ? 'entente_reader' : 'entente_desk'
  try {
    const [login] = await sql<{ name: string; strong: boolean; member: boolean; both: boolean }[]>`
      select current_user as name,
        rolsuper or rolbypassrls or pg_has_role(owner.relowner, 'usage') as strong,
        pg_has_role(${group}, 'usage') as member,
        pg_has_role(${other}, 'usage') as both
      from pg_roles, pg_class owner
      where rolname = current_user and owner.oid = 'public.staff'::regclass`
    const { name, strong, member, both } = login!
    if (strong || both) {
      throw new Stop(
        `The role "${name}" in ${setting} may see or do more than ${group}: it must be a member of that role and of nothing else.`,
      )
    }
    if (!member) {
      throw new Stop(
        `The role "${name}" in ${setting} is no member of ${group}. Run: grant ${group} to "${name}"`,
      )
    }
  } catch (error) {
    throw explained(error, address, setting)
  } finally {
    await sql.end()
  }
}
