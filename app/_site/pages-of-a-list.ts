/** The number of a page in an address, from 1; what is none counts as 1. */
export function readPage(given: string | string[] | undefined): number {
  return typeof given === 'string' && /^[1-9]\d{0,5}$/.test(given) ? Number(given) : 1
}

/** A page of a list, and how many there are; empty where there is no such page. */
export function pageOfList<Listed>(list: Listed[], number: number, size: number) {
  return {
    shown: list.slice((number - 1) * size, number * size),
    pages: Math.max(1, Math.ceil(list.length / size)),
  }
}
