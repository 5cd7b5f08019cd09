import { UndoMerge } from '@/app/_desk/merges/undo-merge'
import { DeskHead } from '@/components/desk/desk-frame'
import { MomentText } from '@/components/ui/date-text'
import { SectionHead } from '@/components/ui/section-head'
import { findDeskEntity, type DeskEntity } from '@/db/queries/desk/entities'
import { listMergesInto } from '@/db/queries/desk/merges'

/** What was merged into an entity, each with the way back. */
export async function MergedInto({ entity }: { entity: DeskEntity }) {
  const merges = await listMergesInto(entity.id)
  return (
    <section aria-labelledby="merged" className="flex scroll-mt-4 flex-col gap-3">
      <SectionHead
        id="merged"
        aside={
          <a className="quiet-link" href={`/desk/entities/${entity.id}/merge`}>
            Merge another into it
          </a>
        }
      >
        Merged into it
      </SectionHead>
      {merges.length === 0 && <p className="font-sans text-sm text-muted">Nothing so far.</p>}
      <ul className="flex flex-col font-sans text-sm">
        {merges.map((merge) => (
          <li key={merge.id} className="flex flex-col gap-1 border-b border-rule py-2">
            <span>
              <bdi>{merge.name}</bdi>, <MomentText at={merge.at} clock /> by {merge.by}: “
              {merge.reason}”
            </span>
            {merge.undoneAt === null ? (
              <UndoMerge id={merge.id} name={merge.name} />
            ) : (
              <span className="text-muted">
                Undone <MomentText at={merge.undoneAt} clock /> by {merge.undoneBy}.{' '}
                <a className="quiet-link" href={`/desk/entities/${merge.mergedId}`}>
                  {merge.name}
                </a>
              </span>
            )}
            {(merge.stayed?.length ?? 0) > 0 && (
              <div>
                <p>These stay as somebody has changed them since:</p>
                <ul className="list-disc ps-5">
                  {merge.stayed!.map((row) => (
                    <li key={row}>{row}</li>
                  ))}
                </ul>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The page of an entity that is part of another now. */
export async function MergedAway({ entity }: { entity: DeskEntity }) {
  const kept = await findDeskEntity(entity.mergedIntoId!)
  return (
    <div className="max-w-measure">
      <DeskHead title={entity.name} />
      <p className="font-sans text-sm">
        It was merged into{' '}
        <a className="quiet-link" href={`/desk/entities/${kept!.id}#merged`}>
          {kept!.name}
        </a>
        , where the merge can be undone.
      </p>
    </div>
  )
}
