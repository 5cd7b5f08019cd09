import type { Transaction } from '../../db/client'

export type { Transaction }

/** Keys by slug (of countries, by ISO code). Asking for one that is not there is a fault of the data. */
export class Ids {
  #ids = new Map<string, number>()

  set(slug: string, id: number) {
    this.#ids.set(slug, id)
  }

  get(slug: string): number {
    const id = this.#ids.get(slug)
    if (id === undefined) throw new Error(`The demo names "${slug}", which it does not hold`)
    return id
  }

  find(slug: string | null | undefined): number | null {
    return slug ? (this.#ids.get(slug) ?? null) : null
  }
}
