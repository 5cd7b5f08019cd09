import { z } from 'zod'
import { isSafeLink } from './markup'
import type { RichText, RichTextBlock } from './rich-text'

/** The longest body in characters of its JSON. */
export const longestBody = 400_000

const Mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({
    type: z.literal('link'),
    attrs: z.object({
      href: z.string().max(2000).refine(isSafeLink, 'A link leads to no web address.'),
    }),
  }),
])
const Inline = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string().min(1), marks: z.array(Mark).optional() }),
  z.object({ type: z.literal('hardBreak') }),
])
const inlines = z.array(Inline).optional()
const ListItem = z.object({ type: z.literal('listItem'), content: z.array(z.lazy(() => Block)) })
const Block: z.ZodType<RichTextBlock> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), content: inlines }),
  z.object({
    type: z.literal('heading'),
    attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }),
    content: inlines,
  }),
  z.object({ type: z.literal('bulletList'), content: z.array(ListItem) }),
  z.object({
    type: z.literal('orderedList'),
    attrs: z.object({ start: z.number().int().optional() }).optional(),
    content: z.array(ListItem),
  }),
  z.object({
    type: z.literal('blockquote'),
    attrs: z.object({ cite: z.string().max(300).nullish() }).optional(),
    content: z.array(z.lazy(() => Block)),
  }),
  z.object({ type: z.literal('horizontalRule') }),
])

/** A body as the editor sends it; nodes, marks and links it may not have are refused. */
export const RichTextSchema = z.object({
  type: z.literal('doc'),
  content: z.array(Block),
}) as z.ZodType<RichText>

/** Reads a body from the JSON of a form; null when it is none. */
export function readBody(json: string): RichText | null {
  if (json.length > longestBody) return null
  try {
    const result = RichTextSchema.safeParse(JSON.parse(json))
    return result.success ? result.data : null
  } catch {
    return null
  }
}
