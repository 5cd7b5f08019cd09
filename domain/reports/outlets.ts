import { normalName } from '../names/normal-name'
import type { PreparedWorld } from '../mentions/name-index'
import { isMedia } from '../mentions/usual-names'

/** Agencies and papers whose copy goes round, beside those on record. */
const general = `Xinhua|Reuters|Agence France-Presse|Associated Press|Anadolu Agency|IRNA|ISNA|Tasnim|Fars|Mehr|Press TV|Iraqi News Agency|Shafaq News|Rudaw|Kurdistan 24|TASS|Interfax|RIA Novosti|Sputnik|Saudi Press Agency|WAM|Emirates News Agency|KUNA|QNA|Qatar News Agency|SANA|NNA|National News Agency|Petra|MENA|EFE|EPA-EFE|EPA|dpa|ANSA|Kyodo|Kyodo News|PTI|ANI|IANS|Bernama|Yonhap|CNA|ANA-MPA|AMNA|MIA|AKIpress|24.kg|Kabar|Khovar|Avesta|ENA|Fana|Ethiopian News Agency|UN News|BBC|BBC News|CNN|Al Jazeera|Al Arabiya|Asharq Al-Awsat|Tehran Times|Iran International|Iran Front Page|China Daily|Global Times|CGTN|The Guardian|The New York Times|The Washington Post|Financial Times|Bloomberg|UPI|Deutsche Welle|DW|France 24|RFE/RL|Radio Farda|Voice of America|VOA|The Times of Israel|Haaretz|Jerusalem Post|L'Orient Today|The National|Arab News|Daily Sabah|Hurriyet Daily News|Trend|Report|APA|Azertac|Armenpress|News.am|Asia-Plus|Kathimerini|eKathimerini|KT Press|The New Times|Actualite.cd|Addis Standard|The Reporter|Ahram Online|Al-Monitor|Middle East Eye|Euronews|Politico|Ukrinform|Interfax-Ukraine|Belta|Kazinform|Trend News Agency|NINA|The New Arab|Times of Central Asia|The Diplomat|Eurasianet|Azattyk|Caliber.Az|Le Monde|RFI|Rudaw English|Iran Wire|Basnews|Naharnet|Kyiv Independent|Ukrainska Pravda|Meduza|The Moscow Times|Daryo|Gazeta.uz|Fergana News|CCTV|NPR|Axios|Newsweek|The Hindu|Dawn|Al-Ahram|Egypt Today|Borkena|Capital Ethiopia|Nation|The EastAfrican|Mehr News Agency|Fars News Agency|Tasnim News Agency`

/** Other ways to write them. */
const written: Record<string, string> = {
  AFP: 'Agence France-Presse',
  AP: 'Associated Press',
  AA: 'Anadolu Agency',
  Anadolu: 'Anadolu Agency',
  INA: 'Iraqi News Agency',
  MNA: 'Mehr News Agency',
  FNA: 'Fars News Agency',
  PressTV: 'Press TV',
  Shafaq: 'Shafaq News',
  Kurdistan24: 'Kurdistan 24',
  K24: 'Kurdistan 24',
  SPA: 'Saudi Press Agency',
  'Times of Israel': 'The Times of Israel',
  'The Times of Central Asia': 'Times of Central Asia',
  'Radio Free Europe/Radio Liberty': 'RFE/RL',
  'Radio Free Europe': 'RFE/RL',
  DPA: 'dpa',
  'Deutsche Presse-Agentur': 'dpa',
  'Islamic Republic News Agency': 'IRNA',
  'Iranian Students News Agency': 'ISNA',
  'Asharq Al Awsat': 'Asharq Al-Awsat',
  'د ب أ': 'dpa',
  'أ ف ب': 'Agence France-Presse',
  'فرانس برس': 'Agence France-Presse',
  رويترز: 'Reuters',
  رویترز: 'Reuters',
  واع: 'Iraqi News Agency',
  الأناضول: 'Anadolu Agency',
  أناضول: 'Anadolu Agency',
  شينخوا: 'Xinhua',
  ایسنا: 'ISNA',
  إرنا: 'IRNA',
  سبوتنيك: 'Sputnik',
  واس: 'Saudi Press Agency',
  وام: 'WAM',
  ТАСС: 'TASS',
  Интерфакс: 'Interfax',
}

const generalNames = new Map(general.split('|').map((name) => [normalName(name), name]))
const writtenNames = new Map(Object.entries(written).map(([name, of]) => [normalName(name), of]))

/** The outlet these words name, under its name on record where it has one; null for other words. */
export function outletNamed(words: string, prepared: PreparedWorld): string | null {
  if (words.length > 60) return null
  const bare = words.replace(/^(?:the (?=\p{Lu})|خبرگزاری |وكالة (?:أنباء |الأنباء )?)/iu, '')
  const known = onRecord(words, prepared) ?? onRecord(bare, prepared)
  if (known) return known
  const other = writtenNames.get(normalName(words)) ?? writtenNames.get(normalName(bare))
  if (other) return onRecord(other, prepared) ?? other
  return generalNames.get(normalName(words)) ?? generalNames.get(normalName(bare)) ?? null
}

function onRecord(words: string, { names }: PreparedWorld): string | null {
  let node: typeof names | undefined = names
  for (const word of normalName(words).split(' ')) node = node?.next.get(word)
  const known = node?.entries.find(
    ({ entity }) => entity.kind === 'organization' && isMedia(entity),
  )
  return known?.entity.name ?? null
}

/**
 * The outlet a line of the page's furniture names: a copyright line, an address, a note on
 * comments. Null when it names none or the line is about something else.
 */
export function outletOfFurniture(line: string, prepared: PreparedWorld): string | null {
  const [, host] = /(?:https?:\/\/|www\.)(?:www\.|en\.|english\.)?([^/\s]+)/i.exec(line) ?? []
  if (host)
    return outletNamed(host, prepared) ?? outletNamed(host.replace(/\.[a-z.]+$/i, ''), prepared)
  if (
    !/©|\(c\)|copyright|rights reserved|licensed|website|comments|reporting by reuters|our standards|newsletter| app /i.test(
      line,
    )
  )
    return null
  const words = line.split(/[\s©(),’'®]+/u).filter(Boolean)
  for (let from = 0; from < words.length && from < 40; from++) {
    for (let to = Math.min(words.length, from + 4); to > from; to--) {
      const phrase = words.slice(from, to).join(' ').replace(/[.:]$/, '')
      const outlet =
        /^\p{Lu}|^\d/u.test(phrase) && phrase.length > 2 ? outletNamed(phrase, prepared) : null
      if (outlet && !/^(?:Report|Trend|Nation|Petra|Sputnik|Mehr|Fars)$/.test(phrase)) return outlet
    }
  }
  return null
}
