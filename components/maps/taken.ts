import { around, crosses, overlaps, type Box, type Segment } from './boxes'
import { dotRadius, type Mark } from './marks'

/** The room that is taken on a picture. */
export type Taken = { boxes: Box[]; leaders: Segment[] }

export function take(taken: Taken, box: Box, leader: Segment | null) {
  taken.boxes.push(box)
  if (leader) taken.leaders.push(leader)
}

export const isFree = (box: Box, leader: Segment | null, { boxes, leaders }: Taken) =>
  !boxes.some((other) => overlaps(other, box) || (leader && crosses(leader, other))) &&
  !leaders.some((other) => crosses(other, box))

export const isFreeOfDots = (box: Box, leader: Segment | null, own: Mark, dots: Mark[]) =>
  dots.every((dot) => {
    const spot = around(dot, dotRadius)
    // A leader cannot avoid a dot that its own lies under.
    const near = Math.hypot(dot.x - own.x, dot.y - own.y) < 2 * dotRadius
    return !overlaps(spot, box) && (near || !leader || !crosses(leader, spot))
  })
