import { Blockquote } from '@tiptap/extension-blockquote'
import StarterKit from '@tiptap/starter-kit'
import { isSafeLink } from '@/domain/articles/markup'

/** A quotation with the words that say whose it is. */
const QuotationWithSpeaker = Blockquote.extend({
  addAttributes: () => ({
    cite: {
      default: null,
      parseHTML: (element: HTMLElement) => element.getAttribute('data-cite'),
      renderHTML: ({ cite }: { cite?: string | null }) => (cite ? { 'data-cite': cite } : {}),
    },
  }),
})

/** What a body may hold: the nodes and marks of domain/articles/rich-text.ts and nothing else. */
export const bodyExtensions = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    blockquote: false,
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    link: {
      openOnClick: false,
      autolink: false,
      isAllowedUri: (address) => isSafeLink(address),
      HTMLAttributes: { rel: null, target: null, class: null },
    },
  }),
  QuotationWithSpeaker,
]
