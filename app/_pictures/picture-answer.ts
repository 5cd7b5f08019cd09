import type { Card, CardFound } from './card'
import { draw } from './draw'

const mostKept = 200

/** The pictures drawn last, by what they say; the least lately asked for goes first. */
const kept = new Map<string, Promise<Buffer>>()
let last: Promise<unknown> = Promise.resolve()

/**
 * The answer at the address of a picture: the PNG, where the page has moved, or 404 and 410 as the
 * page itself answers. The address stays and has no query, so that it can stand in print; whether a
 * picture has changed is told by its ETag.
 */
export async function pictureAnswer(found: CardFound): Promise<Response> {
  if (found === null) return new Response('There is no such page.', { status: 404 })
  if (found === 'gone') return new Response('What stood here is gone.', { status: 410 })
  if ('movedTo' in found)
    return new Response(null, {
      status: 308,
      headers: { Location: `${found.movedTo}/picture.png` },
    })
  const png = await drawnOnce(found)
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } })
}

/** One picture is drawn at a time, and once however many ask for it. */
function drawnOnce(card: Card): Promise<Buffer> {
  const key = JSON.stringify(card)
  const drawn = kept.get(key) ?? next(() => draw(card))
  kept.delete(key)
  kept.set(key, drawn)
  drawn.catch(() => kept.delete(key))
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
  return drawn
}

function next(work: () => Promise<Buffer>): Promise<Buffer> {
  const done = last.then(work)
  last = done.catch(() => undefined)
  return done
}
