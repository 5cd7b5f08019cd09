import type { Undone } from '@/domain/imports/states'
import { labelOf } from '@/domain/labels'

/** What undoing a batch did, and what it left. */
export function WhatUndoingDid({ undone, id }: { undone: Undone; id: number }) {
  const { hidden, withdrawn, setBack, left } = undone
  return (
    <div className="flex flex-col gap-2 font-sans text-sm">
      <p role="status">
        Undone. Parties and acts withdrawn, with the reason “import {id} undone”: {withdrawn}.
        Agreements hidden from readers: {hidden}; those nobody saw stay hidden. Changed records set
        back: {setBack}.
      </p>
      {left.length > 0 && (
        <>
          <p>Left as they are, because somebody changed them since:</p>
          <ul className="list-disc ps-5">
            {left.map((one) => (
              <li key={`${one.kind} ${one.id}`}>
                {labelOf(one.kind)} of{' '}
                <a className="quiet-link" href={`/desk/agreements/${one.agreementId}`}>
                  {one.name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
