import { Fragment, type ReactNode } from 'react'
import type { ShownClaim } from '@/components/agreements/claim-text'
import { nameLinker, type Piece } from '@/domain/articles/linked-names'
import { isSafeLink } from '@/domain/articles/markup'
import type { RichText, RichTextBlock, RichTextInline } from '@/domain/articles/rich-text'
import { textOfBlock } from '@/domain/articles/plain-text'
import { claimQuoted } from '@/domain/articles/quoted'
import { entityAddress } from '@/domain/entities/address'
import type { EntityKind } from '@/domain/entities/vocabulary'
import { QuoteSource } from './article-quotes'
import { WhoMark, type Who } from './who-card'

export type LinkedName = {
  kind: EntityKind
  slug: string
  words: string[]
  /** What a card says of it, where there is one on the page. */
  who?: Who
}
export type QuotedClaim = ShownClaim & { originalText: string | null }

const unlinked = (text: string) => [{ text, key: null }]

/** What blocks need to know of the article they stand in. */
type Context = {
  link: (text: string) => Piece[]
  /** Cards by the addresses of the names. */
  cards: Map<string, Who>
  claims: QuotedClaim[]
}

/**
 * The body of an article; each name is linked where it stands first, with a mark that opens its
 * card. A quotation whose words are on record stands with their speaker and source.
 */
export function ArticleBody({
  body,
  names,
  claims = [],
}: {
  body: RichText
  names: LinkedName[]
  claims?: QuotedClaim[]
}) {
  const keyed = names.map((name) => ({ ...name, key: entityAddress(name) }))
  const context = {
    link: nameLinker(keyed),
    cards: new Map(keyed.flatMap(({ key, who }) => (who ? [[key, who] as const] : []))),
    claims,
  }
  const shown = body.content.map((block, index) => (
    <Fragment key={index}>{blockOf(block, context)}</Fragment>
  ))
  return <div className="article-text">{shown}</div>
}

function blockOf(block: RichTextBlock, context: Context): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return <p>{inlines(block.content, context)}</p>
    case 'heading': {
      const Heading = block.attrs.level === 2 ? 'h2' : 'h3'
      // A heading names what follows; who that is stands in the text under it.
      return (
        <Heading className="mt-3 text-[1.11em] font-semibold">
          {inlines(block.content, { ...context, link: unlinked })}
        </Heading>
      )
    }
    case 'bulletList':
      return <ul className="list-disc space-y-1 ps-6">{items(block.content, context)}</ul>
    case 'orderedList':
      return (
        <ol className="list-decimal space-y-1 ps-6" start={block.attrs?.start}>
          {items(block.content, context)}
        </ol>
      )
    case 'blockquote':
      return <Quotation block={block} context={context} />
    case 'horizontalRule':
      return <hr className="border-rule" />
  }
}

function Quotation({
  block,
  context,
}: {
  block: Extract<RichTextBlock, { type: 'blockquote' }>
  context: Context
}) {
  const claim = claimQuoted(textOfBlock(block), context.claims)
  return (
    <figure className="flex flex-col gap-1.5 border-s-2 border-ink ps-5">
      <blockquote className="flex flex-col gap-[1em]">
        {block.content.map((inner, index) => (
          <Fragment key={index}>{blockOf(inner, context)}</Fragment>
        ))}
      </blockquote>
      {claim ? (
        <QuoteSource claim={claim} />
      ) : (
        block.attrs?.cite && (
          <figcaption className="font-sans text-sm text-muted">{block.attrs.cite}</figcaption>
        )
      )}
    </figure>
  )
}

function items(list: { content: RichTextBlock[] }[], context: Context): ReactNode {
  return list.map((item, index) => (
    <li key={index}>
      {item.content.map((block, at) => (
        <Fragment key={at}>
          {block.type === 'paragraph' ? inlines(block.content, context) : blockOf(block, context)}
        </Fragment>
      ))}
    </li>
  ))
}

function inlines(content: RichTextInline[] | undefined, context: Context): ReactNode {
  return (content ?? []).map((inline, index) => (
    <Fragment key={index}>{inlineOf(inline, context)}</Fragment>
  ))
}

function inlineOf(inline: RichTextInline, context: Context): ReactNode {
  if (inline.type === 'hardBreak') return <br />
  const marks = inline.marks ?? []
  const href = marks.find((mark) => mark.type === 'link')?.attrs.href
  let shown: ReactNode =
    href && isSafeLink(href) ? (
      <a className="quiet-link" href={href}>
        {inline.text}
      </a>
    ) : (
      context
        .link(inline.text)
        .map(({ text, key }, index) =>
          key === null ? text : <Name key={index} text={text} address={key} context={context} />,
        )
    )
  if (marks.some(({ type }) => type === 'italic')) shown = <em>{shown}</em>
  if (marks.some(({ type }) => type === 'bold')) shown = <strong>{shown}</strong>
  return shown
}

/** Wider than this with its mark, and it could stand out of a narrow column. */
const longestTogether = 22

function Name({ text, address, context }: { text: string; address: string; context: Context }) {
  const who = context.cards.get(address)
  const name = (
    <a className="quiet-link" href={address}>
      {text}
    </a>
  )
  if (!who) return name
  return (
    <span className={text.length > longestTogether ? undefined : 'whitespace-nowrap'}>
      {name}
      <WhoMark who={who} />
    </span>
  )
}
