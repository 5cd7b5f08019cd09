import sharp, { type OverlayOptions } from 'sharp'
import { directionOf } from '@/domain/articles/direction'
import type { Card } from './card'
import { drawable } from './drawable'
import { facesReady, sans, serif } from './faces'
import { fitted } from './fitted'
import { setText, type Block } from './set-text'
import { pictureSize } from './size'

// Light, as it is shown on others' pages: the colours of globals.css.
const [paper, ink, muted] = ['#faf6ee', '#1d1a16', '#5f574b'] as const
const [rule, seal] = ['#cdc3b1', '#9b2c1d'] as const
const { width, height } = pictureSize
const margin = 72
const measure = width - 2 * margin
const titleTop = 222
const gap = 12

// A small picture needs one thread; nobody's files are ever decoded here, so no decoder may run.
sharp.concurrency(1)
sharp.cache(false)
sharp.block({ operation: ['VipsForeignLoad'] })

/** Draws a card as a PNG. */
export async function draw(card: Card): Promise<Buffer> {
  await facesReady()
  const direction = directionOf(card.language)
  const notes = await notesOf(card, direction)
  const foot = height - 56 - heightOf(notes)
  const kicker = await kickerOf(card, direction)
  const under = card.under ? await underOf(card.under) : null
  const room = foot - 48 - titleTop - (under ? under.height + 28 : 0)
  const title = await fitted(
    drawable(card.title),
    { face: serif, weight: 600, colour: ink, direction },
    { width: measure, height: room, sizes: [104, 92, 84, 76, 68, 60, 54, 48, 42, 38] },
  )
  const side = (block: Block) => (direction === 'rtl' ? width - margin - block.width : margin)
  return compose([
    ...(await masthead()),
    placed(kicker, side(kicker), 166),
    placed(title, side(title), titleTop),
    ...(under ? [placed(under, side(under), titleTop + title.height + 28)] : []),
    ...(notes.length ? [line(foot - 26, 1, rule)] : []),
    ...notes.map((block, index) => placed(block, side(block), foot + topOf(notes, index))),
  ])
}

const kickerOf = ({ kicker }: Card, direction: 'ltr' | 'rtl') =>
  setText(drawable(kicker).toLocaleUpperCase('en-GB'), {
    ...{ face: sans, size: 27, weight: 650, colour: seal, tracking: 1.6, direction },
  })

const underOf = (under: string) =>
  fitted(
    drawable(under),
    {
      face: serif,
      weight: 400,
      colour: muted,
      direction: startsArabic.test(under) ? 'rtl' : 'ltr',
    },
    { width: measure, height: 60, sizes: [42, 36, 30] },
  )

const startsArabic = /^\P{L}*\p{Script=Arabic}/u

/** The lines at the foot, each kept small so that the title has its room. */
const notesOf = ({ notes }: Card, direction: 'ltr' | 'rtl') =>
  Promise.all(
    notes.map((note) =>
      fitted(
        drawable(note),
        { face: sans, weight: 400, colour: muted, direction },
        { width: measure, height: 68, sizes: [28, 25] },
      ),
    ),
  )

const topOf = (blocks: Block[], index: number) =>
  blocks.slice(0, index).reduce((sum, block) => sum + block.height + gap, 0)
const heightOf = (blocks: Block[]) => Math.max(0, topOf(blocks, blocks.length) - gap)

async function masthead(): Promise<OverlayOptions[]> {
  const name = await setText('Entente', { face: serif, size: 52, weight: 600, colour: ink })
  const motto = await setText('The record of agreements between countries', {
    ...{ face: serif, size: 25, weight: 400, colour: muted, italic: true },
  })
  return [
    placed(name, margin, 98 - name.height),
    placed(motto, width - margin - motto.width, 104 - motto.height),
    line(122, 3, ink),
  ]
}

const placed = ({ data, ...size }: Block, left: number, top: number): OverlayOptions => ({
  input: data,
  raw: { ...size, channels: 4 },
  left: Math.round(left),
  top: Math.round(top),
})

const line = (top: number, thick: number, background: string): OverlayOptions => ({
  input: { create: { width: measure, height: thick, channels: 3, background } },
  left: margin,
  top: Math.round(top),
})

/** A few colours and their steps to the paper are all there is: a palette halves the file. */
const compose = (parts: OverlayOptions[]) =>
  sharp({ create: { width, height, channels: 3, background: paper } })
    .composite(parts)
    .png({ palette: true, colours: 24, dither: 0, effort: 4, compressionLevel: 9 })
    .timeout({ seconds: 5 })
    .toBuffer()
