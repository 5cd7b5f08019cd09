import { disputeAnswer } from '@/domain/agreements/answers'
import type { Voice } from '@/domain/agreements/dispute'
import { ClaimText, type ShownClaim } from './claim-text'

export type ShownDispute = {
  about: string
  address: string
  agreementTitle: string
  voices: Voice[]
  claims: ShownClaim[]
}

/** What is contested, each matter with all who contradict each other, side by side. */
export function DisputeRows({ disputes }: { disputes: ShownDispute[] }) {
  return (
    <ul className="flex flex-col">
      {disputes.map(({ about, address, agreementTitle, voices, claims }) => (
        <li
          key={`${address} ${claims[0]?.id}`}
          className="flex flex-col gap-3 border-b border-rule py-4"
        >
          <div className="flex flex-col gap-0.5 text-sm">
            <a className="text-base leading-snug hover:underline" href={address}>
              {about}
            </a>
            <p>{disputeAnswer(voices)}.</p>
            {about !== agreementTitle && (
              <p className="font-sans text-xs text-muted">{agreementTitle}</p>
            )}
          </div>
          <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
            {claims.map((claim) => (
              <div key={claim.id} className="border-s-2 border-level-2 ps-4">
                <ClaimText claim={claim} />
              </div>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}
