/** The elements of the page that a selector finds. */
export const all = <Found extends HTMLElement>(selector: string, within: ParentNode = document) => [
  ...within.querySelectorAll<Found>(selector),
]

/** Does something whenever a button that a selector finds is pressed. */
export function whenPressed(selector: string, run: (button: HTMLElement) => void) {
  for (const button of all(selector)) button.addEventListener('click', () => run(button))
}

/** An element with its attributes and what stands in it; words are words, never markup. */
export function element(
  name: string,
  attributes: Record<string, string>,
  ...content: (string | Node)[]
) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...content)
  return made
}

const shownFor = 5000

/** Says in the page's tools, also to who listens, what has come of pressing one; for a while. */
export function say(words: string) {
  const said = document.querySelector('[data-said]')
  if (!said) return
  said.textContent = words
  setTimeout(() => (said.textContent = ''), shownFor)
}
