import type { Locator } from '@playwright/test'
import { expect, test } from './test'

test('an article in Arabic is set from right to left, and what Entente says around it is not', async ({
  page,
  given,
}) => {
  const { path } = await given.publishedArticle({
    headline: 'حراس الجسرين يتبادلون سجلاتهم',
    standfirst: 'يُقرأ منسوب النهر من الضفتين كل صباح.',
    language: 'ar',
    body: [
      'قال حراس الجسرين إن السجلات ستُتبادل كل شهر (river logs).',
      { type: 'blockquote', content: [textOf('نقرأ المقياس نفسه معاً.')] },
      {
        type: 'orderedList',
        content: ['الضفة الشرقية', 'الضفة الغربية'].map((words) => ({
          type: 'listItem' as const,
          content: [textOf(words)],
        })),
      },
    ],
    names: ['iraq'],
    agreements: ['iran-iraq-border-treaty-1975'],
  })
  await page.goto(path)
  const headline = page.getByRole('heading', { level: 1 })
  const text = page.getByText('قال حراس الجسرين')
  for (const set of [headline, text, page.getByRole('figure').getByText('نقرأ'), item(page)]) {
    expect(await asSet(set)).toEqual({
      direction: 'rtl',
      language: 'ar',
      face: true,
      spacing: true,
    })
  }
  const right = async (one: Locator) => Math.round((await rangeOf(one)).right)
  expect(await right(headline)).toBe(await right(text))

  const record = page.getByRole('region', { name: 'On the record' })
  expect(await asSet(record)).toMatchObject({ direction: 'ltr', language: 'en' })
  await expect(page.getByText(/^Published \d/)).toHaveCSS('direction', 'ltr')

  for (const list of ['/search?q=' + encodeURIComponent('الجسرين'), '/countries/iraq', '/']) {
    await page.goto(list)
    const listed = page.getByRole('main').getByRole('link', { name: 'حراس الجسرين' }).first()
    expect(await asSet(listed), list).toMatchObject({
      direction: 'rtl',
      language: 'ar',
      face: true,
    })
  }
})

const item = (page: import('@playwright/test').Page) =>
  page.getByRole('listitem').filter({ hasText: 'الضفة الشرقية' })

const textOf = (text: string) => ({
  type: 'paragraph' as const,
  content: [{ type: 'text' as const, text }],
})

/** In which direction and language words are set, in which face, and whether letters join unspaced. */
const asSet = (words: Locator) =>
  words.evaluate((element) => {
    const { direction, fontFamily, letterSpacing } = getComputedStyle(element)
    return {
      direction,
      language: element.closest('[lang]')!.getAttribute('lang'),
      face: /^"?Entente Arabic/.test(fontFamily),
      spacing: ['normal', '0px'].includes(letterSpacing),
    }
  })

/** Where the words themselves stand, however wide their block is. */
const rangeOf = (words: Locator) =>
  words.evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    const { left, right } = range.getBoundingClientRect()
    return { left, right }
  })
