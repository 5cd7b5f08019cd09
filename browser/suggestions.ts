import type { Suggestion } from '../domain/search/suggestion'
import { all, element } from './page'

const pause = 150

/**
 * Suggests pages while somebody types in a search box, as a combobox with a list (ARIA Authoring
 * Practices, "Editable combobox with list autocomplete"). Enter without a choice searches, as ever.
 */
export function suggestions() {
  all<HTMLInputElement>('input[data-suggests]').forEach((input, at) => {
    const begin = () => suggestIn(input, `suggested-${at}`)
    // Until somebody comes to it, it is the plain box of the page.
    if (document.activeElement === input) begin()
    else input.addEventListener('focus', begin, { once: true })
  })
}

function suggestIn(input: HTMLInputElement, id: string) {
  const form = input.form!
  const list = element('div', { id, role: 'listbox', class: 'suggestions', 'aria-label': 'Pages' })
  const told = element('p', { class: 'sr-only', role: 'status' })
  list.hidden = true
  form.append(list, told)
  for (const [name, value] of Object.entries({
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': id,
  })) {
    input.setAttribute(name, value)
  }

  let options: HTMLElement[] = []
  let chosen = -1
  let asked: AbortController | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const choose = (at: number) => {
    chosen = at
    options.forEach((option, index) => option.setAttribute('aria-selected', String(index === at)))
    const option = options[at]
    if (option) option.scrollIntoView({ block: 'nearest' })
    input.setAttribute('aria-activedescendant', option?.id ?? '')
  }
  const show = (found: Suggestion[]) => {
    options = found.map((one, index) => optionOf(one, `${id}-${index}`))
    list.replaceChildren(...options)
    list.hidden = options.length === 0
    Object.assign(list.style, {
      top: `${input.offsetTop + input.offsetHeight}px`,
      left: `${input.offsetLeft}px`,
      minWidth: `${input.offsetWidth}px`,
    })
    input.setAttribute('aria-expanded', String(options.length > 0))
    choose(-1)
  }
  const close = () => {
    clearTimeout(timer)
    asked?.abort()
    show([])
    told.textContent = ''
  }
  const ask = async () => {
    asked?.abort()
    asked = new AbortController()
    const words = input.value.trim()
    if (words.length < 2) return close()
    try {
      const answer = await fetch(`/search/suggestions?${new URLSearchParams({ q: words })}`, {
        signal: asked.signal,
      })
      const found = answer.ok ? ((await answer.json()) as Suggestion[]) : []
      show(found)
      told.textContent =
        found.length === 1 ? '1 page suggested' : `${found.length || 'No'} pages suggested`
    } catch {
      // Asked anew meanwhile, or the line is down: the search itself is one key away.
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(ask, pause)
  })
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    const { key } = event
    if (key === 'Escape' && options.length) close()
    else if (key === 'Enter' && options[chosen]) options[chosen]?.click()
    else if (key === 'ArrowDown' && options.length)
      choose(chosen + 2 > options.length ? 0 : chosen + 1)
    else if (key === 'ArrowUp' && options.length)
      choose(chosen < 1 ? options.length - 1 : chosen - 1)
    else return
    event.preventDefault()
  })
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!list.contains(relatedTarget as Node | null)) close()
  })
}

/** A page: its name, the name that was typed where that is another, and what it is. */
function optionOf({ name, what, address, also }: Suggestion, id: string) {
  const attributes = also && { dir: also.dir, ...(also.language && { lang: also.language }) }
  const typed = also ? [' ', element('bdi', attributes!, also.value)] : []
  const words = [element('bdi', {}, name), ...typed, ' ', element('small', {}, what)]
  return element('a', { id, role: 'option', href: address, tabindex: '-1' }, ...words)
}
