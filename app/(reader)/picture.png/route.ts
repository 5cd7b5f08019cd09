import { pictureAnswer } from '../../_pictures/picture-answer'

export const dynamic = 'force-dynamic'

/** The picture of the site, and of every page that is about no one thing. */
export const GET = () =>
  pictureAnswer({
    kicker: 'News and analysis',
    title: 'Who signed, what was promised, what has been done since, and who says so',
    language: 'en',
    notes: [],
  })
