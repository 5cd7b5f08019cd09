import { expect, test } from 'vitest'
import type { Card } from './card'
import { draw } from './draw'
import { facesReady, sans, serif } from './faces'
import { fitted } from './fitted'
import { setText, type Type } from './set-text'

const type: Type = { face: serif, size: 60, weight: 600, colour: '#000000' }
const width = async (text: string, more: Partial<Type> = {}) => {
  await facesReady()
  return (await setText(text, { ...type, ...more })).width
}

test('a picture has the size that sites ask for, and few bytes', async () => {
  const long = 'Two years on, both sides disagree about what was promised on the border. '.repeat(9)
  const card: Card = {
    kicker: 'News',
    title: 'River pact signed',
    language: 'en',
    notes: ['Basra'],
  }
  for (const one of [card, { ...card, title: long, under: 'پیمان', notes: [long, long] }]) {
    const png = await draw(one)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(png.length).toBeLessThan(60_000)
  }
})

test('another word makes another picture, the same words the same one', async () => {
  const card: Card = { kicker: 'News', title: 'Signed', language: 'en', notes: [] }
  expect(await draw(card)).toEqual(await draw(card))
  expect(await draw({ ...card, title: 'Denied' })).not.toEqual(await draw(card))
})

test('letters of the Arabic script are joined', async () => {
  const apart = await width('س\u200cل\u200cا\u200cم')
  expect(await width('سلام')).toBeLessThan(apart * 0.8)
})

test('weight and optical size are those asked for', async () => {
  const word = 'Declaration'
  expect(await width(word, { weight: 900 })).toBeGreaterThan(await width(word, { weight: 600 }))
  expect(await width(word, { face: sans, weight: 650 })).toBeGreaterThan(
    await width(word, { face: sans, weight: 400 }),
  )
  // Letters for small sizes are wider than those for headlines.
  expect((await width(word, { size: 12 })) * 5).toBeGreaterThan(await width(word, { size: 60 }))
})

test('a long text gets smaller, and is cut at a word in the end', async () => {
  await facesReady()
  const room = { width: 1056, height: 290, sizes: [80, 60, 40] }
  const words = (count: number) => Array.from({ length: count }, () => 'agreement').join(' ')
  const [short, longer, long] = await Promise.all(
    [4, 20, 400].map((count) => fitted(words(count), type, room)),
  )
  for (const { width, height } of [short!, longer!, long!]) {
    expect(width).toBeLessThanOrEqual(1056)
    expect(height).toBeLessThanOrEqual(290)
  }
  expect(long!.height).toBeGreaterThan(200)
})
