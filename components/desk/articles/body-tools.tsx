'use client'

import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { isSafeLink } from '@/domain/articles/markup'

type Active = Record<
  'bold' | 'italic' | 'link' | 'heading' | 'bulletList' | 'orderedList' | 'blockquote',
  boolean
>

/** The tools above the editor. */
export function BodyTools({ editor, active }: { editor: Editor; active: Active }) {
  const [asking, setAsking] = useState<'link' | 'speaker' | null>(null)
  const chain = () => editor.chain().focus()
  return (
    <>
      <div
        role="toolbar"
        aria-label="Tools of the text"
        className="flex flex-wrap gap-px border border-b-0 border-muted bg-sheet p-1"
      >
        <Tool on={active.bold} name="Bold" run={() => chain().toggleBold().run()} />
        <Tool on={active.italic} name="Italic" run={() => chain().toggleItalic().run()} />
        <Tool
          on={active.heading}
          name="Heading"
          run={() => chain().toggleHeading({ level: 2 }).run()}
        />
        <Tool on={active.bulletList} name="List" run={() => chain().toggleBulletList().run()} />
        <Tool
          on={active.orderedList}
          name="Numbered list"
          run={() => chain().toggleOrderedList().run()}
        />
        <Tool
          on={active.blockquote}
          name="Quotation"
          run={() => chain().toggleBlockquote().run()}
        />
        {active.blockquote && (
          <Tool on={asking === 'speaker'} name="Speaker" run={() => setAsking('speaker')} />
        )}
        <Tool on={active.link || asking === 'link'} name="Link" run={() => setAsking('link')} />
        <Tool on={false} name="Undo" run={() => chain().undo().run()} />
        <Tool on={false} name="Redo" run={() => chain().redo().run()} />
      </div>
      {asking === 'link' && (
        <Asked
          label="Address of the link; nothing takes it away"
          value={String(editor.getAttributes('link').href ?? '')}
          faultOf={(href) =>
            href === '' || isSafeLink(href) ? null : 'Give an address like https://example.org.'
          }
          done={(href) => {
            setAsking(null)
            if (href) chain().extendMarkRange('link').setLink({ href }).run()
            else chain().extendMarkRange('link').unsetLink().run()
          }}
        />
      )}
      {asking === 'speaker' && (
        <Asked
          label="Who says it"
          value={String(editor.getAttributes('blockquote').cite ?? '')}
          faultOf={() => null}
          done={(cite) => {
            setAsking(null)
            chain()
              .updateAttributes('blockquote', { cite: cite || null })
              .run()
          }}
        />
      )}
    </>
  )
}

function Tool({ name, on, run }: { name: string; on: boolean; run: () => void }) {
  return (
    <button
      type="button"
      aria-pressed={on}
      // The text keeps the focus, so that what is typed at once afterwards goes into it.
      onMouseDown={(event) => event.preventDefault()}
      onClick={run}
      className="min-h-8 px-2.5 text-sm hover:text-seal aria-pressed:bg-ink aria-pressed:text-paper"
    >
      {name}
    </button>
  )
}

/** One line that is asked for in the course of the work; Enter takes it, Escape leaves it. */
function Asked({
  label,
  value,
  faultOf,
  done,
}: {
  label: string
  value: string
  faultOf: (text: string) => string | null
  done: (text: string) => void
}) {
  const [text, setText] = useState(value)
  const [tried, setTried] = useState(false)
  const fault = faultOf(text.trim())
  const set = () => (fault ? setTried(true) : done(text.trim()))
  return (
    <div className="flex flex-wrap items-end gap-2 border border-b-0 border-muted bg-sheet p-2">
      <label className="flex grow flex-col gap-1">
        <span className="text-xs text-muted">{label}</span>
        <input
          ref={(input) => input?.focus()}
          value={text}
          maxLength={2000}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') done(value)
            if (event.key !== 'Enter') return
            event.preventDefault()
            set()
          }}
          className="border border-muted bg-paper px-2 py-1"
        />
      </label>
      <button type="button" onClick={set} className="min-h-8 border border-ink px-3">
        Set
      </button>
      {tried && fault && (
        <p role="alert" className="basis-full text-seal">
          {fault}
        </p>
      )}
    </div>
  )
}
