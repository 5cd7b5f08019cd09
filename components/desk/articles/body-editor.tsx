'use client'

import { EditorContent, useEditor, useEditorState, type Editor } from '@tiptap/react'
import type { RichText } from '@/domain/articles/rich-text'
import { bodyExtensions } from './body-extensions'
import { BodyTools } from './body-tools'

/** The editor of a body: the few kinds of text an article has, with their tools above. */
export function BodyEditor({
  body,
  labelledBy,
  describedBy,
  onChange,
}: {
  body: RichText
  labelledBy: string
  describedBy?: string
  onChange: (body: RichText) => void
}) {
  const editor = useEditor({
    extensions: bodyExtensions,
    content: body,
    immediatelyRender: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelledBy,
        ...(describedBy ? { 'aria-describedby': describedBy } : {}),
        dir: 'auto',
        class:
          'body-editor min-h-96 border border-muted px-4 py-3 font-serif text-base focus:outline-2 focus:outline-seal',
      },
    },
    onUpdate: ({ editor: changed }) => onChange(changed.getJSON() as RichText),
  })
  return (
    <div className="flex flex-col">
      {editor && <Tools editor={editor} />}
      <EditorContent editor={editor} />
    </div>
  )
}

function Tools({ editor }: { editor: Editor }) {
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      bold: current.isActive('bold'),
      italic: current.isActive('italic'),
      link: current.isActive('link'),
      heading: current.isActive('heading', { level: 2 }),
      bulletList: current.isActive('bulletList'),
      orderedList: current.isActive('orderedList'),
      blockquote: current.isActive('blockquote'),
    }),
  })
  return <BodyTools editor={editor} active={active} />
}
