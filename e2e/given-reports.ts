import { desk } from '../db/client'
import { receiveReport } from '../db/mutations/reports'
import { staffId } from './given-articles'

/**
 * A report in the shape agencies send them, in our own words: a meeting in Tehran on the Sunday
 * before, on the border security agreement of 2023.
 * @param subject words of the headline, so that each story has a report of its own
 */
export const reportText = (subject: string) => `Published: 09:15, March 12, 2024
${subject}
By Xinhua
Iraq's National Security Adviser Qasim al-Araji arrives for talks in Tehran on March 10, 2024. (PHOTO / AFP)

TEHRAN - Secretary of Iran's Supreme National Security Council Ali Akbar Ahmadian and Iraqi National Security Adviser Qasim al-Araji have reviewed the border security agreement that their countries concluded in March last year, according to a statement issued by the Iranian Foreign Ministry on Monday.

Ahmadian met al-Araji in the Iranian capital Tehran on Sunday. Al-Araji said that the new posts on the frontier were "fully manned".

ALSO READ: Two ports agree on one tariff

Iran and Iraq signed the security agreement on protecting their border in the Iraqi capital of Baghdad on March 19, 2023.
`

/**
 * A report that was received and waits to be read.
 * @param more a paragraph at its end
 */
export async function report(subject: string, more = '') {
  const received = { text: `${reportText(subject)}\n${more}`, outlet: null, url: null, zone: null }
  const { id } = await receiveReport(received, await staffId('mirela'))
  return { id, path: `/desk/reports/${id}` }
}

/** How many articles have this headline in one of their editions. */
export async function articlesCalled(headline: string): Promise<number> {
  const rows = await desk.query.editions.findMany({
    columns: { articleId: true },
    where: (edition, { eq }) => eq(edition.headline, headline),
  })
  return new Set(rows.map(({ articleId }) => articleId)).size
}
