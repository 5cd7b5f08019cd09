import type { Thing, WithContext } from 'schema-dts'

/** Structured data for machines; nothing in it can end the script it stands in. */
export function StructuredData({ thing }: { thing: WithContext<Thing> }) {
  const json = JSON.stringify(thing)
    .replace(/</g, '\\u003c')
    .replace(/\u2028|\u2029/g, '')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
