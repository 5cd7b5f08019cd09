import type { Point, Segment } from './boxes'

/** What is to be named on a picture: a place by its dot, a country anywhere on its land. */
export type Mark = Point & {
  name: string
  kind: 'place' | 'country'
  /** Where the name of a country may be centred, the best first; none: beside its point. */
  seats: Point[]
}
export type PlacedLabel = Point & {
  name: string
  /** The name, in two where it is long. */
  lines: string[]
  kind: Mark['kind']
  anchor: 'start' | 'middle' | 'end'
  leader: Segment | null
}
/** A number in place of names there was no room for. */
export type PlacedNumber = Point & { number: number; names: string[]; leader: Segment | null }
export type Placing = {
  labels: PlacedLabel[]
  numbers: PlacedNumber[]
  /** Those there was no room for at all. */
  unnamed: string[]
}

/** The largest size the names are set in, in the units of the picture: what a phone shows. */
export const labelSize = 17
export const countrySpacing = 0.05
export const lineHeight = 1.12
export const numberRadius = 11
export const dotRadius = 5
/** How far all stays from the edge of the picture. */
export const edge = 3

/** Where something stands from what it belongs to, the best first. */
export const directions = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.8, -0.7],
  [-0.8, -0.7],
  [0.8, 0.7],
  [-0.8, 0.7],
  [0.4, -0.95],
  [-0.4, -0.95],
  [0.4, 0.95],
  [-0.4, 0.95],
] as const
