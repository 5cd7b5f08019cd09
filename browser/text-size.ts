import { all, whenPressed } from './page'
import { remember } from './memory'

/** From the smallest; the page as it comes is the second, and has no name. */
const sizes = ['small', '', 'large', 'largest']

/** Sets the text of articles larger or smaller, and keeps the size for the next page. */
export function textSize() {
  const root = document.documentElement
  const at = () => Math.max(sizes.indexOf(root.dataset.text ?? ''), 0)
  const show = () => {
    for (const button of all<HTMLButtonElement>('[data-text-step]')) {
      button.setAttribute('aria-disabled', String(sizes[at() + step(button)] === undefined))
    }
  }
  whenPressed('[data-text-step]', (button) => {
    const size = sizes[at() + step(button)]
    if (size === undefined) return
    root.dataset.text = size
    remember('text', size)
    show()
  })
  show()
}

const step = (button: HTMLElement) => Number(button.dataset.textStep)
