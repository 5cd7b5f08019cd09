import { graphOf, type Described, type Trail } from './graph'
import { inScript } from './in-script'

/**
 * Structured data for machines: the page, what it is about, and the way to it.
 * @param trail the pages above it, the highest first
 */
export function StructuredData({ thing, trail }: { thing: Described; trail?: Trail }) {
  return (
    <script
      type="application/ld+json"
      data-own=""
      dangerouslySetInnerHTML={{ __html: inScript(graphOf(thing, trail)) }}
    />
  )
}
