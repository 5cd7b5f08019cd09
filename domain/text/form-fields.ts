import { z } from 'zod'
import { webAddress } from '../sources/web-address'

/** A field that may stay empty (null then), at most so many characters long. */
export const optionalText = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `Use ${most} characters or fewer.`)
    .transform((text) => text || null)
    .nullish()
    .transform((text) => text ?? null)

/** A field that has to be filled. */
export const neededText = (most: number, missing: string) =>
  z.string({ error: missing }).trim().min(1, missing).max(most, `Use ${most} characters or fewer.`)

/** The address of a page on the web, or null. */
export const optionalWebAddress = optionalText(2000).refine(
  (text) => text === null || webAddress(text) !== null,
  'This is no web address. Give one like https://example.org/story.',
)
