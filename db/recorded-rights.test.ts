import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { testDatabase } from './testing/test-database'

const { owner, desk, reader } = testDatabase()

test.each(['readers', 'the desk'])('%s have no way to the history', async (who) => {
  const role = who === 'readers' ? reader : desk
  for (const statement of [
    `select 1 from record_history`,
    `insert into record_history (relation, content, since, until) values ('x', '{}', now(), now())`,
    `update record_history set content = '{}'`,
    `delete from record_history`,
    `select recorded.renew()`,
    `select keep_version()`,
  ]) {
    await expect(role.execute(sql.raw(statement)), statement).rejects.toMatchObject({
      cause: { code: '42501' },
    })
  }
})

test('every column that readers may see of the record has a history: a migration that adds one renews the views', async () => {
  const columns = (name: string) => sql`
    select table_name, array_agg(column_name::text order by column_name) as columns
    from information_schema.columns
    where table_schema = ${name} and is_generated = 'NEVER'
      and table_name in (select table_name from information_schema.views where table_schema = 'recorded')
      and has_column_privilege('entente_reader', format('%I.%I', table_schema, table_name), column_name, 'select')
    group by table_name order by table_name`
  const kept = await owner.execute(columns('recorded'))
  expect(kept).toHaveLength(17)
  expect([...kept]).toEqual([...(await owner.execute(columns('public')))])
})
