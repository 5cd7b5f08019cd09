import type { DemoArticle } from '../demo-article'
import { articles as blackSeaGrain } from './black-sea-grain-2022'
import { articles as drcRwandaWashington } from './drc-rwanda-washington-2025'
import { articles as karabakhTrilateral } from './karabakh-trilateral-2020'
import { articles as nairobiDeclaration } from './nairobi-declaration-2022'
import { articles as prespa } from './prespa-2018'
import { articles as pretoriaCessation } from './pretoria-cessation-2022'
import { articles as belfastAgreement } from './british-irish-agreement-1998'
import { articles as egyptIsraelPeace } from './egypt-israel-peace-1979'
import { articles as israelLebanonSea } from './israel-lebanon-maritime-2022'
import { articles as iranNuclearDeal } from './jcpoa-2015'
import { articles as khujandJunction } from './khujand-junction-2025'
import { articles as kyrgyzTajikBorder } from './kyrgyzstan-tajikistan-border-2025'

/** A placeholder set is replaced by the newsroom's own. */
export const articles: DemoArticle[] = [
  ...kyrgyzTajikBorder,
  ...khujandJunction,
  ...iranNuclearDeal,
  ...egyptIsraelPeace,
  ...israelLebanonSea,
  ...belfastAgreement,
  {
    slug: 'tehran-and-baghdad-press-for-full-border-accord',
    kind: 'news',
    headline: 'Tehran and Baghdad press for their border accord to be carried out in full',
    kicker: 'Iran and Iraq',
    standfirst:
      'Iran’s foreign minister and Iraq’s national security adviser met in Tehran on 10 November 2024 and spoke of what remains to be done.',
    dateline: 'tehran',
    byline: 'ana',
    publishedAt: '2024-11-12T14:10:00Z',
    body: [
      'Iran’s foreign minister, Abbas Araghchi, received Iraq’s national security adviser, Qasim al-Araji, in Tehran on 10 November 2024.',
      'The two spoke about the border security agreement that Ali Shamkhani and Qasim al-Araji signed in Baghdad on 19 March 2023.',
    ],
    coverage: [{ agreement: 'iran-iraq-border-security-2023', role: 'reports-on' }],
    sources: [],
  },
  ...pretoriaCessation,
  ...nairobiDeclaration,
  ...blackSeaGrain,
  ...drcRwandaWashington,
  ...karabakhTrilateral,
  ...prespa,
]
