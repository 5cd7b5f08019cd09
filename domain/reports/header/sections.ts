/** Names of the sections of papers and sites, as they stand over stories and in menus. */
export const sectionNames = new Set(
  `home|news|world|world news|politics|political|business|opinion|opinions|sport|sports|middle east|mena|asia|africa|europe|european union|economy|culture|international|international news|top stories|breaking|breaking news|latest|latest news|iran|iraq|conflict|features|analysis|explainer|exclusive|security|defense|defence|diplomacy|foreign policy|science|technology|tech|health|energy|oil|environment|climate|society|travel|lifestyle|video|videos|photos|gallery|podcasts|magazine|search|live|peace and security|human rights|humanitarian aid|central asia|south asia|americas|us|u.s.|uk|gulf|levant|local|national|regional|kurdistan|kurdistan region|turkey|turkiye|türkiye|syria|caucasus|russia|ukraine|russia-ukraine war|war in ukraine|balkans|greece|israel|gaza|lebanon|nuclear|arab world|arab|entertainment|money|markets|headlines|editor's choice|editorial|comment|interview|interviews|world politics|سياسة|السياسة|سیاسی|سیاست خارجی|بین‌الملل|اخبار|الأخبار|عربي ودولي|محلي|العالم|ایران|جهان|в мире|политика|новости`.split(
    '|',
  ),
)
