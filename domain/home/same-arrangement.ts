import type { Arrangement } from './arrangement'
import { sectionKey } from './section-key'

/** Whether two arrangements make the same page. */
export const isSameArrangement = (one: Arrangement, other: Arrangement) =>
  wordsOf(one) === wordsOf(other)

const wordsOf = ({ stories, sections }: Arrangement) =>
  JSON.stringify([
    stories.map(({ articleId, until }) => [articleId, until]),
    sections.map(sectionKey),
  ])
