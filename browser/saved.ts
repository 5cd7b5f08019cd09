import { all, element, say, whenPressed } from './page'
import { remember, remembered } from './memory'

/** An article kept for later: nothing of it but its address and title stands in the browser. */
type Kept = { path: string; title: string; language: string; dir: string }

const key = 'saved'
const most = 200

/** Keeps articles for later in this browser, and lists them where a page has a place for it. */
export function keepArticles() {
  for (const button of all('[data-save]')) showPressed(button)
  whenPressed('[data-save]', (button) => {
    const article = articleOf(button)
    const others = kept().filter(({ path }) => path !== article.path)
    const saved = others.length === kept().length
    if (remember(key, JSON.stringify(saved ? [article, ...others].slice(0, most) : others))) {
      showPressed(button)
      say(saved ? 'Saved in this browser' : 'No longer saved')
    } else say('This browser keeps nothing')
  })
  for (const list of all('[data-saved-list]')) showList(list)
  // Saved in another window.
  addEventListener('storage', () => {
    for (const button of all('[data-save]')) showPressed(button)
    for (const list of all('[data-saved-list]')) showList(list)
  })
}

const articleOf = ({ dataset }: HTMLElement): Kept => ({
  path: dataset.save!,
  title: dataset.title!,
  language: dataset.language!,
  dir: dataset.dir!,
})

function showPressed(button: HTMLElement) {
  const isSaved = kept().some(({ path }) => path === button.dataset.save)
  button.setAttribute('aria-pressed', String(isSaved))
}

function showList(list: HTMLElement) {
  const articles = kept()
  list.replaceChildren(...articles.map((article) => entry(article, list)))
  for (const empty of all('[data-saved-none]')) empty.hidden = articles.length > 0
}

function entry({ path, title, language, dir }: Kept, list: HTMLElement) {
  const link = element('a', { href: path, lang: language, dir }, title)
  const remove = element('button', { type: 'button', 'aria-label': `Remove ${title}` }, 'Remove')
  remove.addEventListener('click', () => {
    remember(key, JSON.stringify(kept().filter((one) => one.path !== path)))
    showList(list)
    list.focus()
  })
  return element('li', {}, link, remove)
}

/** What is kept; anything else that stands under the key is passed over. */
function kept(): Kept[] {
  try {
    const found: unknown = JSON.parse(remembered(key) ?? '[]')
    return Array.isArray(found) ? found.filter(isKept) : []
  } catch {
    return []
  }
}

const isKept = (one: unknown): one is Kept =>
  typeof one === 'object' &&
  one !== null &&
  ['path', 'title', 'language', 'dir'].every(
    (name) => typeof (one as Record<string, unknown>)[name] === 'string',
  ) &&
  (one as Kept).path.startsWith('/articles/')
