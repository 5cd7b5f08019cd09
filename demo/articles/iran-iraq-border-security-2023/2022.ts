import type { DemoArticle } from '../../demo-article'

const agreement = 'iran-iraq-border-security-2023'
const treaty = 'iran-iraq-border-treaty-1975'

/** The year of the strikes, before there was a document. */
export const articlesOf2022: DemoArticle[] = [
  {
    slug: 'iranian-strikes-hit-kurdish-opposition-sites-in-northern-iraq',
    kind: 'news',
    headline: 'Iranian strikes hit Kurdish opposition sites in northern Iraq',
    kicker: 'Iran and Iraq',
    standfirst:
      'Missiles and drones struck three Iranian Kurdish parties at Koya, Sherawa and Zirgwez on 28 September. Counts of the dead rose from seven to 18.',
    dateline: 'koya',
    byline: 'ana',
    publishedAt: '2022-09-28T18:40:00Z',
    updated: {
      at: '2022-11-14T09:00:00Z',
      note: 'Adds the later counts of the dead: at least 13, and 18 according to Kurdish officials.',
    },
    body: [
      'Missiles and drones of Iran’s Islamic Revolutionary Guard Corps struck Iranian Kurdish opposition parties in northern Iraq on 28 September, killing nine people by a count that Agence France-Presse gave that day and 18 by the figure that Kurdish officials came to give.',
      'The strikes fell on Koya, Sherawa and Zirgwez. They hit sites of the Democratic Party of Iranian Kurdistan, of Komala and of the Kurdistan Freedom Party. Children and a pregnant woman were among the victims reported.',
      'The number of the dead rose as reports came in. Agence France-Presse first counted seven, with 28 hurt, and then nine. A later account, which cites The New Humanitarian and BBC News, has at least 13. The highest count, 18, is the one attributed to Kurdish officials.',
      'All three parties oppose the government in Tehran, have armed wings and are based in the Kurdistan Region of Iraq. Iran calls them “terrorist” or “separatist”; the parties reject those labels.',
      'Komala is a name that several organisations bear, and reports do not always say which of them is meant. Entente takes the reports of 28 September to mean the Komala Party of Iranian Kurdistan.',
      'The frontier between the two states has a treaty. In 1975 Iran and Iraq bound themselves to control it so as to stop subversive infiltration, to keep out of each other’s internal affairs and to respect each other’s territory.',
      'Iraq declared that treaty void on 17 September 1980 and accepted it again in a letter of 14 August 1990. In a joint statement of 12 March 2019 the two governments said that they would apply it and its protocols in good faith.',
    ],
    coverage: [
      { agreement, role: 'reports-on' },
      { agreement: treaty, role: 'mentions' },
    ],
    sources: [
      `${agreement}#urdupoint-20220928`,
      `${agreement}#iraqinews-20220928`,
      `${agreement}#countervortex-2022`,
      `${agreement}#wikimirror-koya2022`,
      `${treaty}#docslib-14903`,
      `${treaty}#iwl-1975`,
      `${treaty}#cia-nid-19800918`,
      `${treaty}#latimes-19900815`,
      `${treaty}#rawabet-2019`,
    ],
  },
  {
    slug: 'iraq-orders-border-forces-to-frontiers-with-iran-and-turkey',
    kind: 'news',
    headline: 'Iraq orders border forces to its frontiers with Iran and Turkey',
    kicker: 'Iran and Iraq',
    standfirst:
      'The plan for federal guards on the zero line follows ten days of Iranian strikes on Kurdish opposition sites. Reports of the dead differ.',
    dateline: 'baghdad',
    byline: 'ana',
    publishedAt: '2022-11-24T07:15:00Z',
    body: [
      'Iraq will redeploy its border forces along the frontiers with Iran and Turkey, a national security meeting chaired by Prime Minister Mohammed Shia al-Sudani decided on 23 November, after Iranian missiles and drones had struck Iranian Kurdish opposition groups in the country’s north on three occasions in ten days.',
      'The meeting ordered a plan to hold the zero line with federal border forces, in coordination with the Kurdistan Region. The chief of staff of the Peshmerga, the Region’s own guards, attended it.',
      'The latest round of strikes began on 14 November. Missiles hit the headquarters of the Democratic Party of Iranian Kurdistan near Koya, and drones hit Komala sites near Sulaymaniyah. Rudaw and Shafaq News reported two dead; The Jerusalem Post reported three. The United Nations Assistance Mission for Iraq and foreign consulates condemned what they called a breach of Iraqi sovereignty.',
      'More missiles and drones came in the night of 20 to 21 November. The accounts of that night lie far apart. A statement by the cooperation centre of the Iranian Kurdish parties reported that one of their fighters had been killed. Iran’s Kayhan, citing local Kurdish sources, wrote of as many as 26 dead.',
      'On 22 November a base of the Kurdistan Freedom Party near Kirkuk was struck. The party’s leader said that it had been the target, and Tasnim News Agency confirmed the strike. No casualties were reported.',
      'Iraq’s foreign ministry has protested to two neighbours at once. After the strikes of 21 November it called repeated Iranian and Turkish attacks a violation of Iraq’s sovereignty.',
      'The deadliest day so far was 28 September, when missiles and drones hit sites of three of the parties at Koya, Sherawa and Zirgwez. Counts of the dead on that day rose from seven to nine, then to at least 13, and Kurdish officials came to give 18.',
      'Iran’s strikes are carried out by the Islamic Revolutionary Guard Corps. Tehran calls the groups “terrorist” or “separatist”, words that the groups reject. They are opposition parties with armed wings, based in the Kurdistan Region.',
    ],
    coverage: [{ agreement, role: 'reports-on' }],
    sources: [
      `${agreement}#shafaq-20221123`,
      `${agreement}#imarabic-202211`,
      `${agreement}#kuna-20221123`,
      `${agreement}#rudaw-20221114`,
      `${agreement}#shafaq-20221114`,
      `${agreement}#jpost-20221114`,
      `${agreement}#k24-20221114`,
      `${agreement}#pdki-20221121`,
      `${agreement}#kayhan-202211`,
      `${agreement}#yemend-20221121`,
      `${agreement}#nat-20221122`,
      `${agreement}#iraqinews-20220928`,
      `${agreement}#urdupoint-20220928`,
      `${agreement}#countervortex-2022`,
      `${agreement}#wikimirror-koya2022`,
    ],
  },
]
