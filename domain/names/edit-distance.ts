/** How many letters have to be added, left out or changed to make one text of the other; `most` + 1 where it is more. */
export function editDistance(one: string, other: string, most: number): number {
  const [a, b] = [Array.from(one), Array.from(other)]
  if (Math.abs(a.length - b.length) > most) return most + 1
  let above = b.map((_, place) => place + 1)
  for (const [row, letter] of a.entries()) {
    let diagonal = row
    let left = row + 1
    above = b.map((other, place) => {
      const cost = Math.min(left + 1, above[place]! + 1, diagonal + Number(letter !== other))
      diagonal = above[place]!
      left = cost
      return cost
    })
  }
  return Math.min(above.at(-1) ?? a.length, most + 1)
}
