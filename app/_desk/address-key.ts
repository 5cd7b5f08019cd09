import { notFound } from 'next/navigation'

/** The key in an address of the desk; an address without one is not found. */
export function keyOf(segment: string): number {
  if (!/^[1-9]\d{0,8}$/.test(segment)) notFound()
  return Number(segment)
}

/** A word of the query of an address: the first where there are several. */
export function wordOf(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? ''
}
