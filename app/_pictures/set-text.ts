import sharp from 'sharp'
import { arabic } from './faces'

/** How a text is set: lengths in pixels, weight and optical size on the axes of the face. */
export type Type = {
  face: string
  size: number
  weight: number
  colour: string
  italic?: boolean
  /** Space between letters; never in a script whose letters join. */
  tracking?: number
  /** The direction of the whole, whatever letters it begins with. */
  direction?: 'ltr' | 'rtl'
  /** Where lines break; without: one line. */
  width?: number
}

/** A text as it was drawn: RGBA, no larger than its ink. */
export type Block = { data: Buffer; width: number; height: number }

/** Sets a text in lines that break between words, shaped and ordered by Pango. */
export async function setText(text: string, type: Type): Promise<Block> {
  const { data, info } = await sharp({
    text: {
      text: markup(text, type),
      // A file name would be looked for on the disk: the faces are known by their names.
      font: type.face,
      dpi: 72,
      rgba: true,
      width: type.width ?? 4000,
      wrap: 'word-char',
    },
  })
    .timeout({ seconds: 5 })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

function markup(text: string, type: Type): string {
  const { face, size, weight, colour, italic, tracking = 0, direction = 'ltr' } = type
  const axes = `@wght=${weight},opsz=${Math.min(60, Math.max(8, size))}`
  const spaced = tracking && !/\p{Script=Arabic}/u.test(text) ? Math.round(tracking * 1024) : 0
  const attributes = {
    font_desc: `${face},${arabic} ${italic ? 'Italic ' : ''}${size} ${axes}`,
    foreground: colour,
    ...(spaced ? { letter_spacing: spaced } : {}),
    line_height: /\p{Script=Arabic}/u.test(text) ? 0.85 : 0.9,
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)
  return `<span ${written.join(' ')}>${mark[direction]}${escaped(text)}</span>`
}

/** Left-to-right and right-to-left mark: the first strong letter decides the base direction. */
const mark = { ltr: '\u200e', rtl: '\u200f' }

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
