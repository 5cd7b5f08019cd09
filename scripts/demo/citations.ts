import { citations } from '../../db/schema/index'
import type { Ids, Transaction } from './ids'

type Supported = Omit<typeof citations.$inferInsert, 'id' | 'sourceId'>

/** Gathers which fact rests on which source, to be written in one go. */
export class Citations {
  #rows: (typeof citations.$inferInsert)[] = []

  constructor(private readonly sources: Ids) {}

  /** @param keys source ids of `owner`'s file, or `<slug>#<id>` of another's */
  add(owner: string, keys: readonly string[], supported: Supported) {
    const ids = new Set(
      keys.map((key) => this.sources.get(key.includes('#') ? key : `${owner}#${key}`)),
    )
    for (const sourceId of ids) this.#rows.push({ ...supported, sourceId })
  }

  async insert(tx: Transaction) {
    for (let start = 0; start < this.#rows.length; start += 1000) {
      await tx.insert(citations).values(this.#rows.slice(start, start + 1000))
    }
    this.#rows = []
  }
}
