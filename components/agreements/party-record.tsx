import type { ReactNode } from 'react'
import { Empty } from '@/components/ui/empty'
import { SectionHead } from '@/components/ui/section-head'
import { CommitmentRows, type ShownCommitment } from './commitment-rows'
import { DisputeRows, type ShownDispute } from './dispute-rows'
import { StandingTable } from './standing-table'
import type { AgreementSummary } from './summary'

type Party = { id: number; name: string; slug: string }
type Cut<Row> = { total: number; shown: Row[] }

/** The agreements of a party: what it did in each, and how each stands for it. */
export function PartyAgreements({
  party,
  address,
  agreements,
  inOtherRoles,
}: {
  party: Party
  /** Of its page. */
  address: string
  agreements: Cut<AgreementSummary>
  /** Those it mediated, witnessed or was host to. */
  inOtherRoles: AgreementSummary[]
}) {
  return (
    <CutSection id="agreements" head="Agreements" list={agreements} address={address}>
      {agreements.total > 0 ? (
        <StandingTable
          agreements={agreements.shown}
          parties={[party]}
          caption={`Agreements of ${party.name}: how each stands, and what it did in it`}
        />
      ) : (
        <Empty>{party.name} is a party to no agreement on record.</Empty>
      )}
      {inOtherRoles.length > 0 && (
        <p className="pt-3 text-sm">
          In another role in{' '}
          {inOtherRoles.map(({ slug, shortTitle }, index) => (
            <span key={slug}>
              {index > 0 && '; '}
              <a className="quiet-link" href={`/agreements/${slug}`}>
                {shortTitle}
              </a>
            </span>
          ))}
          .
        </p>
      )}
    </CutSection>
  )
}

/** What a party owes, what it is owed and what is in dispute, overdue first. */
export function PartyDues({
  party,
  address,
  owes,
  isOwed,
  disputes,
  on,
}: {
  party: Party
  address: string
  owes: Cut<ShownCommitment>
  isOwed: Cut<ShownCommitment>
  disputes: Cut<ShownDispute>
  /** ISO day. */
  on: string
}) {
  return (
    <>
      <CutSection id="owes" head="What it owes" list={owes} address={address}>
        <CommitmentRows commitments={owes.shown} on={on} />
        {owes.total === 0 && <Empty>No commitment of {party.name} is on record.</Empty>}
      </CutSection>
      <CutSection id="is-owed" head="What it is owed" list={isOwed} address={address}>
        <CommitmentRows commitments={isOwed.shown} on={on} />
        {isOwed.total === 0 && <Empty>No commitment to {party.name} is on record.</Empty>}
      </CutSection>
      <CutSection id="disputes" head="In dispute" list={disputes} address={address}>
        <DisputeRows disputes={disputes.shown} />
        {disputes.total === 0 && (
          <Empty>Nothing that {party.name} spoke of is in dispute on the record.</Empty>
        )}
      </CutSection>
    </>
  )
}

function CutSection({
  id,
  head,
  list,
  address,
  children,
}: {
  id: string
  head: string
  list: Cut<unknown>
  address: string
  children: ReactNode
}) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-1">
      <SectionHead
        id={id}
        aside={
          list.total > list.shown.length && (
            <a className="quiet-link" href={`${address}?all=${id}#${id}`}>
              All {list.total}
            </a>
          )
        }
      >
        {head}
      </SectionHead>
      {children}
    </section>
  )
}
