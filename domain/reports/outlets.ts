import { normalName } from '../names/normal-name'
import type { PreparedWorld } from '../mentions/name-index'
import { isMedia } from '../mentions/usual-names'

/** Agencies and papers whose copy goes round, beside those on record. */
const general = `Xinhua|Reuters|Agence France-Presse|AFP|Associated Press|AP|Anadolu Agency|Anadolu|AA|IRNA|ISNA|Tasnim|Fars|Mehr|Press TV|PressTV|INA|Iraqi News Agency|Shafaq News|Shafaq|Rudaw|Kurdistan24|Kurdistan 24|K24|TASS|Interfax|RIA Novosti|Sputnik|SPA|Saudi Press Agency|WAM|Emirates News Agency|KUNA|QNA|Qatar News Agency|SANA|NNA|National News Agency|Petra|MENA|EFE|EPA-EFE|EPA|dpa|DPA|ANSA|Kyodo|Kyodo News|PTI|ANI|IANS|Bernama|Yonhap|CNA|ANA-MPA|AMNA|MIA|AKIpress|24.kg|Kabar|Khovar|Avesta|ENA|Fana|Ethiopian News Agency|UN News|BBC|BBC News|CNN|Al Jazeera|Al Arabiya|Asharq Al-Awsat|Tehran Times|Iran International|Iran Front Page|China Daily|Global Times|CGTN|The Guardian|The New York Times|The Washington Post|Financial Times|Bloomberg|UPI|Deutsche Welle|DW|France 24|RFE/RL|Radio Farda|Voice of America|VOA|Times of Israel|The Times of Israel|Haaretz|Jerusalem Post|L'Orient Today|L’Orient Today|The National|Arab News|Daily Sabah|Hurriyet Daily News|Trend|Report|APA|Azertac|AZERTAC|Armenpress|News.am|Asia-Plus|Asia-Plus|Kathimerini|ekathimerini|KT Press|The New Times|Actualite.cd|Addis Standard|The Reporter|Ahram Online|Al-Monitor|Middle East Eye|Euronews|Politico|Ukrinform|Interfax-Ukraine|Belta|Kazinform|Trend News Agency|NINA|Mehr News Agency|Fars News Agency|Tasnim News Agency`

const generalNames = new Map(general.split('|').map((name) => [normalName(name), name]))

/** The outlet these words name, under its name on record where it has one; null for other words. */
export function outletNamed(words: string, { names }: PreparedWorld): string | null {
  const normal = normalName(words.replace(/^(?:the )?(?=\p{Lu})/iu, ''))
  let node: typeof names | undefined = names
  for (const word of normal.split(' ')) node = node?.next.get(word)
  const known = node?.entries.find(
    ({ entity }) => entity.kind === 'organization' && isMedia(entity),
  )
  if (known) return known.entity.name
  return generalNames.get(normal) ?? generalNames.get(normalName(words)) ?? null
}
