import { hash } from '@node-rs/argon2'
import { eq } from 'drizzle-orm'
import { desk } from '../db/client'
import { endAllSessions } from '../db/mutations/sessions'
import { staff } from '../db/schema/index'
import type { Role } from '../domain/permissions'
import { draft, publishedArticle } from './given-articles'
import {
  correctedArticle,
  movedArticle,
  unpublishedArticle,
  withdrawnArticle,
} from './given-changes'
import { entity, hiddenEntity, movedEntity, sharedName } from './given-entities'
import { event } from './given-events'
import { act, agreement, assessment, withdrawnAct } from './given-facts'
import { unarrangedHome } from './given-home'
import { broughtIn } from './given-imports'
import { recordedFacts } from './given-record'
import { withdrawnClaim } from './given-withdrawn-claim'
import { articlesCalled, report } from './given-reports'

/** Somebody who works here in one story only. */
export type Account = { id: number; name: string; email: string; password: string }

/** An account of the story's own, so that what happens to it disturbs no other story. */
async function account(name: string, role: Role = 'editor'): Promise<Account> {
  const password = 'a long enough passphrase'
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@entente.example`
  const [made] = await desk
    .insert(staff)
    .values({ name, email, role, passwordHash: await hash(password) })
    .returning({ id: staff.id })
  return { id: made!.id, name, email, password }
}

async function disabled({ id }: Account) {
  await desk.update(staff).set({ disabledAt: new Date() }).where(eq(staff.id, id))
}

/** Every session of the account has ended. */
const signedOut = ({ id }: Account) => endAllSessions(id, id)

export const given = {
  account,
  disabled,
  signedOut,
  report,
  articlesCalled,
  draft,
  publishedArticle,
  movedArticle,
  correctedArticle,
  withdrawnArticle,
  unpublishedArticle,
  movedEntity,
  entity,
  hiddenEntity,
  recordedFacts,
  sharedName,
  broughtIn,
  unarrangedHome,
  agreement,
  act,
  withdrawnAct,
  assessment,
  event,
  withdrawnClaim,
}
