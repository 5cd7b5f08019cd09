/** A report that waits at the desk: the text as it came, the outlet and the day it was received. */
export type DemoReport = { text: string; outlet: string; receivedAt: string }

/**
 * Incoming copy of the demo newsroom, written by us in the shape agencies send it, from the facts
 * beside it (the meetings in Tehran of 21 and 22 October 2025); the agency is invented.
 */
export const reports: DemoReport[] = [
  {
    outlet: 'Entente Demo Wire',
    receivedAt: '2025-10-22T15:50:00Z',
    text: `Published: 18:40, October 22, 2025
Iranian and Iraqi security chiefs say border document will be applied in full
By Entente Demo Wire
Iraqi National Security Adviser Qasim al-Araji on a visit to Tehran on Oct 21, 2025. (PHOTO / ENTENTE DEMO WIRE)

TEHRAN - Chief of Staff of Iran's Armed Forces Abdolrahim Mousavi and Iraqi National Security Adviser Qasim al-Araji have repeated that the border security agreement signed by the two countries in March 2023 will be carried out in full, Iran's state agency reported on Wednesday.

The two men met in the Iranian capital Tehran on Wednesday. Mousavi stressed that the agreement has to be implemented in full.

ALSO READ: What the record of 2023 says, and who says so

On Tuesday al-Araji met Iranian President Masoud Pezeshkian in Tehran. "We adhere to the security agreement we signed with Tehran," al-Araji said.

Iran's Parliament Speaker Mohammad Bagher Ghalibaf, who received the delegation on Tuesday, called the memorandum of August 2025 "the beginning of a serious move to create sustainable security".

The interior minister of the Kurdistan Region, Reber Ahmed, pledged on Tuesday that Erbil would not let its soil be used against neighbours.

Iran and Iraq signed the document on security at their border in Baghdad on March 19, 2023. Iran says that it obliges Iraq to disarm Iranian Kurdish opposition groups and to move them to camps.
`,
  },
]
