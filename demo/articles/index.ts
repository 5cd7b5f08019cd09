import type { DemoArticle } from '../demo-article'
import { articles as blackSeaGrain } from './black-sea-grain-2022'
import { articles as britishIrishAgreement } from './british-irish-agreement-1998'
import { articles as drcRwandaWashington } from './drc-rwanda-washington-2025'
import { articles as egyptIsraelPeace } from './egypt-israel-peace-1979'
import { articles as iranIraqBorderSecurity } from './iran-iraq-border-security-2023'
import { articles as iranIraqBorderTreaty } from './iran-iraq-border-treaty-1975'
import { articles as iranIraqSecurityMou } from './iran-iraq-security-mou-2025'
import { articles as israelLebanonMaritime } from './israel-lebanon-maritime-2022'
import { articles as jcpoa } from './jcpoa-2015'
import { articles as karabakhTrilateral } from './karabakh-trilateral-2020'
import { articles as khujandJunction } from './khujand-junction-2025'
import { articles as kyrgyzstanTajikistanBorder } from './kyrgyzstan-tajikistan-border-2025'
import { articles as nairobiDeclaration } from './nairobi-declaration-2022'
import { articles as prespa } from './prespa-2018'
import { articles as pretoriaCessation } from './pretoria-cessation-2022'
import { articles as saudiIranBeijing } from './saudi-iran-beijing-2023'

/** The newsroom's own copy, agreement by agreement. */
export const articles: DemoArticle[] = [
  ...blackSeaGrain,
  ...britishIrishAgreement,
  ...drcRwandaWashington,
  ...egyptIsraelPeace,
  ...iranIraqBorderSecurity,
  ...iranIraqBorderTreaty,
  ...iranIraqSecurityMou,
  ...israelLebanonMaritime,
  ...jcpoa,
  ...karabakhTrilateral,
  ...khujandJunction,
  ...kyrgyzstanTajikistanBorder,
  ...nairobiDeclaration,
  ...prespa,
  ...pretoriaCessation,
  ...saudiIranBeijing,
]
