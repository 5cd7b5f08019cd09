import { Fragment, type ReactNode } from 'react'
import { nameLinker } from '@/domain/articles/linked-names'
import { isSafeLink } from '@/domain/articles/markup'
import type { RichText, RichTextBlock, RichTextInline } from '@/domain/articles/rich-text'
import { entityAddress } from '@/domain/entities/address'
import type { EntityKind } from '@/domain/entities/vocabulary'

export type LinkedName = { kind: EntityKind; slug: string; words: string[] }

/** The body of an article; each name is linked where it stands first. */
export function ArticleBody({ body, names }: { body: RichText; names: LinkedName[] }) {
  const link = nameLinker(
    names.map(({ kind, slug, words }) => ({ key: entityAddress({ kind, slug }), words })),
  )
  const shown = body.content.map((block, index) => (
    <Fragment key={index}>{blockOf(block, link)}</Fragment>
  ))
  return <div className="flex flex-col gap-4 text-md">{shown}</div>
}

type Linker = ReturnType<typeof nameLinker>

function blockOf(block: RichTextBlock, link: Linker): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return <p>{inlines(block.content, link)}</p>
    case 'heading': {
      const Heading = block.attrs.level === 2 ? 'h2' : 'h3'
      return (
        <Heading className="mt-3 text-lg font-semibold">{inlines(block.content, link)}</Heading>
      )
    }
    case 'bulletList':
      return <ul className="list-disc space-y-1 ps-6">{items(block.content, link)}</ul>
    case 'orderedList':
      return (
        <ol className="list-decimal space-y-1 ps-6" start={block.attrs?.start}>
          {items(block.content, link)}
        </ol>
      )
    case 'blockquote':
      return (
        <blockquote className="border-s-2 border-ink ps-5">
          {block.content.map((inner, index) => (
            <Fragment key={index}>{blockOf(inner, link)}</Fragment>
          ))}
          {block.attrs?.cite && (
            <footer className="mt-1 font-sans text-sm text-muted">{block.attrs.cite}</footer>
          )}
        </blockquote>
      )
    case 'horizontalRule':
      return <hr className="border-rule" />
  }
}

function items(list: { content: RichTextBlock[] }[], link: Linker): ReactNode {
  return list.map((item, index) => (
    <li key={index}>
      {item.content.map((block, at) => (
        <Fragment key={at}>
          {block.type === 'paragraph' ? inlines(block.content, link) : blockOf(block, link)}
        </Fragment>
      ))}
    </li>
  ))
}

function inlines(content: RichTextInline[] | undefined, link: Linker): ReactNode {
  return (content ?? []).map((inline, index) => (
    <Fragment key={index}>{inlineOf(inline, link)}</Fragment>
  ))
}

function inlineOf(inline: RichTextInline, link: Linker): ReactNode {
  if (inline.type === 'hardBreak') return <br />
  const marks = inline.marks ?? []
  const href = marks.find((mark) => mark.type === 'link')?.attrs.href
  let shown: ReactNode =
    href && isSafeLink(href) ? (
      <a className="quiet-link" href={href}>
        {inline.text}
      </a>
    ) : (
      link(inline.text).map(({ text, key }, index) =>
        key === null ? (
          text
        ) : (
          <a key={index} className="quiet-link" href={key}>
            {text}
          </a>
        ),
      )
    )
  if (marks.some(({ type }) => type === 'italic')) shown = <em>{shown}</em>
  if (marks.some(({ type }) => type === 'bold')) shown = <strong>{shown}</strong>
  return shown
}
