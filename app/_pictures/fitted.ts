import { shortened } from '@/domain/text/shortened'
import { setText, type Block, type Type } from './set-text'

/** The room a text may take, and the sizes it may be set in, the largest first. */
export type Room = { width: number; height: number; sizes: number[] }

/** No room holds more letters; the rest need not be set to know it. */
const longest = 500

/** A text in the largest size that has room, cut at a word where even the smallest has none. */
export async function fitted(whole: string, type: Omit<Type, 'size'>, room: Room): Promise<Block> {
  const { width, height, sizes } = room
  const text = shortened(whole, longest)
  for (const size of sizes) {
    const block = await setText(text, { ...type, size, width })
    if (block.height <= height) return balanced(text, { ...type, size, width }, block)
  }
  const size = sizes.at(-1)!
  let [most, block] = [text.length, await setText(text, { ...type, size, width })]
  while (block.height > height && most > 10) {
    most = Math.min(most - 4, Math.floor((most * height) / block.height))
    block = await setText(shortened(text, most), { ...type, size, width })
  }
  return block
}

/** The same in as many lines of about one length. */
async function balanced(text: string, type: Type & { width: number }, block: Block) {
  const lines = Math.round(block.height / (type.size * 1.1))
  if (lines < 2) return block
  let best = block
  let [low, high] = [type.width / 2, type.width]
  for (let step = 0; step < 4; step += 1) {
    const width = Math.round((low + high) / 2)
    const narrower = await setText(text, { ...type, width })
    // A last line without letters that hang below is lower; one line more is much more.
    const same = narrower.height < block.height + type.size / 2 && narrower.width <= width
    if (same) best = narrower
    if (same) high = width
    else low = width
  }
  return best
}
