import {
  mostSections,
  mostStories,
  unarranged,
  type Arrangement,
  type ChosenStory,
} from './arrangement'
import { isSameSort, readSectionKey } from './section-key'

/** What a form adds where its step is to add something. */
export type Added = { story: ChosenStory | null; section: string }

/**
 * An arrangement after one step at the desk.
 * @param step `save`, `clear`, `story lead`, `story add`, `section add`, or a list, a verb and a
 * place from 0: `story up 2`, `section out 0`; what is no step changes nothing
 */
export function afterStep(arrangement: Arrangement, step: string, added: Added): Arrangement {
  const { stories, sections } = arrangement
  if (step === 'clear') return unarranged
  if (step === 'story lead' || step === 'story add')
    return { ...arrangement, stories: withStory(stories, added.story, step === 'story lead') }
  if (step === 'section add') return { ...arrangement, sections: withSection(sections, added) }
  const [, list, verb, place] = /^(story|section) (up|down|out) (\d{1,2})$/.exec(step) ?? []
  if (list === 'story') return { ...arrangement, stories: changed(stories, verb!, Number(place)) }
  if (list === 'section')
    return { ...arrangement, sections: changed(sections, verb!, Number(place)) }
  return arrangement
}

function withStory(stories: ChosenStory[], story: ChosenStory | null, first: boolean) {
  if (!story) return stories
  const others = stories.filter(({ articleId }) => articleId !== story.articleId)
  return (first ? [story, ...others] : [...others, story]).slice(0, mostStories)
}

function withSection(sections: Arrangement['sections'], { section: key }: Added) {
  const section = readSectionKey(key)
  if (!section) return sections
  const others = sections.filter((one) => !isSameSort(one, section))
  return [...others, section].slice(0, mostSections)
}

function changed<One>(list: One[], verb: string, place: number): One[] {
  const one = list[place]
  if (one === undefined) return list
  const others = list.toSpliced(place, 1)
  if (verb === 'out') return others
  return others.toSpliced(Math.max(0, place + (verb === 'up' ? -1 : 1)), 0, one)
}
