import type { RichText, RichTextBlock, RichTextInline } from './rich-text'

/** The words of a body without its marks, a block a line. */
export function plainText(body: RichText): string {
  return body.content.map(textOfBlock).filter(Boolean).join('\n')
}

/** The words of one block; of lists and quotations, an item a line. */
export function textOfBlock(block: RichTextBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return (block.content ?? []).map(textOfInline).join('')
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.map(textOfBlock)).join('\n')
    case 'blockquote':
      return block.content.map(textOfBlock).join('\n')
    case 'horizontalRule':
      return ''
  }
}

const textOfInline = (inline: RichTextInline) => (inline.type === 'text' ? inline.text : '\n')
