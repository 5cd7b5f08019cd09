import { expect, type Locator, type Page } from '@playwright/test'

/** More steps than any form has; a page that keeps the focus longer than this is a trap. */
const most = 250

/**
 * Goes on with Tab until the field, button or link of this name has the focus, as somebody does
 * who has no mouse. Every stop on the way must be seen to have the focus.
 */
export async function tabTo(page: Page, role: Role, name: string | RegExp): Promise<Locator> {
  const wanted = page.getByRole(role, { name: called(name) }).first()
  await expect(wanted, `there is a ${role} called ${name}`).toBeAttached()
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab')
    await expectVisibleFocus(page)
    if (await hasFocus(wanted)) return wanted
  }
  throw new Error(`${most} Tabs did not lead to the ${role} “${name}”`)
}

/** Types into the field of this name, in the place of what stands there. */
export async function typeInto(page: Page, name: string | RegExp, text: string) {
  await tabTo(page, 'textbox', name)
  await replaceWith(page, text)
}

/** Types into the box with suggestions of this name; the suggestions are closed again. */
export async function typeName(page: Page, name: string | RegExp, text: string) {
  await tabTo(page, 'combobox', name)
  await replaceWith(page, text)
}

/** Chooses from the list of this name by typing the beginning of a choice. */
export async function choose(page: Page, name: string | RegExp, beginning: string) {
  const list = await tabTo(page, 'combobox', name)
  await page.keyboard.type(beginning)
  await expect(list.locator('option:checked')).toHaveText(new RegExp(`^${beginning}`, 'i'))
}

/** Ticks the box of this name, or takes the tick away. */
export async function tick(page: Page, name: string | RegExp) {
  const box = await tabTo(page, 'checkbox', name)
  const before = await box.isChecked()
  await page.keyboard.press('Space')
  expect(await box.isChecked()).toBe(!before)
}

/** Goes to the button of this name and presses it. */
export async function press(page: Page, name: string | RegExp) {
  await tabTo(page, 'button', name)
  await page.keyboard.press('Enter')
}

/** Goes to the link of this name and follows it. */
export async function follow(page: Page, name: string | RegExp) {
  await tabTo(page, 'link', name)
  await page.keyboard.press('Enter')
}

/** The focus is on the first field at fault, which says itself what is wrong with it. */
export async function expectFaultAt(field: Locator, sentence: string | RegExp) {
  await expect(field).toBeFocused()
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveAccessibleDescription(sentence)
}

/** A name as it is said, or as it is said of a field that has to be filled. */
const called = (name: string | RegExp) =>
  typeof name === 'string'
    ? new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?: \\(needed\\))?$`)
    : name

type Role = 'textbox' | 'combobox' | 'checkbox' | 'radio' | 'button' | 'link' | 'searchbox'

async function replaceWith(page: Page, text: string) {
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}

const hasFocus = (wanted: Locator) =>
  wanted.evaluate((element) => element === document.activeElement)

/** What has the focus is scrolled into the window and drawn otherwise than without it. */
async function expectVisibleFocus(page: Page) {
  const marked = await page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
  })
  if (marked === null) return
  // The button inside a date field has the focus in the field's place.
  const focused = page.locator('*:focus-within').last()
  expect(marked, 'the focus is drawn').toBe(true)
  await expect(focused, 'what has the focus stands in the window').toBeInViewport()
}

/** The fields and buttons of a form are reached in the order in which they stand on the page. */
export async function expectOrderOfPage(page: Page, form: Locator) {
  const all = await form.evaluate((element) => {
    const stops = [...element.querySelectorAll<HTMLElement>('input, select, textarea, button')]
    return stops
      .filter((one) => one.getClientRects().length > 0 && !one.matches('[type=hidden], [disabled]'))
      .map((one, place) => {
        one.dataset.place = String(place)
        return place
      })
  })
  const reached: number[] = []
  for (let step = 0; step < most && reached.length < all.length; step++) {
    await page.keyboard.press('Tab')
    const place = await page.evaluate(
      () => (document.activeElement as HTMLElement | null)?.dataset.place,
    )
    if (place !== undefined) reached.push(Number(place))
  }
  expect(reached).toEqual(all)
}
