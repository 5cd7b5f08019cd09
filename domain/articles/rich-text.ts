/**
 * The body of an edition: a ProseMirror document as JSON, with the few nodes and marks that
 * Entente's articles have. Anything else is refused when it is saved.
 */
export type RichText = { type: 'doc'; content: RichTextBlock[] }

export type RichTextBlock =
  | { type: 'paragraph'; content?: RichTextInline[] }
  | { type: 'heading'; attrs: { level: 2 | 3 }; content?: RichTextInline[] }
  | { type: 'bulletList'; content: RichTextListItem[] }
  | { type: 'orderedList'; attrs?: { start?: number }; content: RichTextListItem[] }
  | { type: 'blockquote'; attrs?: { cite?: string | null }; content: RichTextBlock[] }
  | { type: 'horizontalRule' }

export type RichTextListItem = { type: 'listItem'; content: RichTextBlock[] }

export type RichTextInline =
  { type: 'text'; text: string; marks?: RichTextMark[] } | { type: 'hardBreak' }

export type RichTextMark =
  { type: 'bold' } | { type: 'italic' } | { type: 'link'; attrs: { href: string } }

/** A paragraph of plain text. */
export function paragraph(text: string): RichTextBlock {
  return text ? { type: 'paragraph', content: [{ type: 'text', text }] } : { type: 'paragraph' }
}
