import { summaryOf } from '@/components/agreements/summary'
import { findAgreement } from '@/db/queries/agreement-record'
import { findMovedAgreement, listAgreements } from '@/db/queries/agreements'
import { findCommitments } from '@/db/queries/commitments'
import { readFactId } from '@/domain/agreements/fact-address'
import { formatDate } from '@/domain/dates/format-date'
import { labelOf } from '@/domain/labels'
import { today } from '../_site/today'
import type { CardFound } from './card'
import { namesInWords } from './names-in-words'

/** An agreement: between whom, when it was signed, and how it stands on the day it is asked for. */
export async function agreementCard(slug: string): Promise<CardFound> {
  const agreement = await findAgreement(slug)
  if (!agreement) return moved(slug)
  const on = today()
  const [listed] = await listAgreements({ ids: [agreement.id], only: ['parties', 'acts'] })
  const { parties, signed, status } = summaryOf(listed!, on)
  const standing = `${labelOf(status.status).toLowerCase()}${status.contested ? ', contested' : ''}`
  const begin = signed ? `Signed ${formatDate(signed)} · status on ` : 'Status on '
  return {
    kicker: labelOf(agreement.instrumentType),
    title: agreement.shortTitle,
    language: 'en',
    notes: [
      namesInWords(parties.map(({ name }) => name)),
      `${begin}${formatDate({ on, precision: 'day' })}: ${standing}`,
    ].filter(Boolean),
  }
}

/** A commitment: who owes it to whom until when, and under which agreement. */
export async function commitmentCard(slug: string, word: string): Promise<CardFound> {
  const id = readFactId(word)
  const agreement = id === null ? null : await findAgreement(slug)
  if (!agreement || id === null) return moved(slug, `/commitments/${word}`)
  const [commitment] = await findCommitments(agreement.id, { ids: [id] })
  if (!commitment) return null
  const { statement, obligors, beneficiaries, dueOn, duePrecision } = commitment
  const names = (of: { name: string }[]) => namesInWords(of.map(({ name }) => name))
  const owed = beneficiaries.length ? ` to ${names(beneficiaries)}` : ''
  return {
    kicker: 'Commitment',
    title: statement,
    language: 'en',
    notes: [
      [
        obligors.length > 0 && `Owed by ${names(obligors)}${owed}`,
        dueOn && duePrecision && `due ${formatDate({ on: dueOn, precision: duePrecision })}`,
      ]
        .filter(Boolean)
        .join(', '),
      agreement.shortTitle,
    ].filter(Boolean),
  }
}

async function moved(slug: string, rest = ''): Promise<CardFound> {
  const to = await findMovedAgreement(slug)
  return to ? { movedTo: `/agreements/${to}${rest}` } : null
}
