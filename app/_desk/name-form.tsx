import { DrawnFields, drawable } from './drawn-fields'
import type { Typed } from './field'
import { nameFields } from './name-fields'

/** The fields of one name of an entity. */
export function NameFormFields({ entityId, typed }: { entityId: number; typed?: Typed }) {
  return (
    <>
      <input type="hidden" name="entityId" value={entityId} />
      <DrawnFields fields={drawable(nameFields)} typed={typed} />
    </>
  )
}
