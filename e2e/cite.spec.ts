import { expect, test } from './test'

const facts = {
  claim: 'Two of three gauges were handed over.',
  commitment: 'Both sides publish what the gauges of the river show.',
}

test('what was cited stays as it was while the record goes on', async ({ page, given }) => {
  const record = await given.recordedFacts('nairobi-declaration-2022', facts)
  await page.goto(record.path)
  await page.getByText('Cite this record').click()
  const cited = await page.getByLabel(/Permanent address/).inputValue()
  expect(cited).toMatch(/\?on=\d{4}-\d\d-\d\d&recorded=\d{4}-\d\d-\d\dT[\d:.]+Z$/)
  await expect(page.getByRole('region', { name: 'In words' })).toContainText(cited)
  await expect(page.getByRole('region', { name: 'BibTeX' })).toContainText('author = {{Entente}}')

  await page.goto(cited)
  await expect(page.getByRole('note')).toContainText('Nothing on this record has changed since.')

  await record.changeClaim('All three gauges were handed over.')
  await record.withdrawCommitment('It stands in another agreement.')

  await page.reload()
  const main = page.getByRole('main')
  await expect(main.getByRole('note')).toContainText(
    'Since then 1 fact was changed and 1 fact was withdrawn.',
  )
  await expect(main).toContainText(facts.claim)
  await expect(main).toContainText(facts.commitment)
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    new RegExp(`${record.path}$`),
  )

  await main.getByRole('link', { name: 'The record as it is now' }).click()
  await expect(page).toHaveURL(new RegExp(`${record.path}$`))
  await expect(main).toContainText('All three gauges were handed over.')
  await expect(main).not.toContainText(facts.claim)
  await expect(
    main.getByRole('region', { name: 'What was promised, and what was done' }),
  ).not.toContainText(facts.commitment)
  await expect(main.getByRole('region', { name: 'Withdrawn from the record' })).toContainText(
    facts.commitment,
  )
})

test('a past day is cited as that day, in files that reference managers read', async ({
  page,
  request,
}) => {
  await page.goto('/agreements/iran-iraq-border-security-2023?on=2023-11-15')
  await page.getByText('Cite this record').click()
  await expect(page.getByRole('region', { name: 'In words' })).toContainText(
    'the record as of 15 November 2023, as recorded on',
  )
  for (const [name, type, first, ending] of [
    ['BibTeX', 'application/x-bibtex', '@misc{entente-iran-iraq-border-security-2023', 'bib'],
    ['RIS', 'application/x-research-info-systems', 'TY  - ELEC', 'ris'],
  ]) {
    const link = page.getByRole('link', { name: `Download as ${name}` })
    const answer = await request.get((await link.getAttribute('href'))!)
    expect(answer.headers()['content-type']).toBe(`${type}; charset=utf-8`)
    expect(answer.headers()['content-disposition']).toContain(
      `entente-iran-iraq-border-security-2023-2023-11-15.${ending}`,
    )
    const text = await answer.text()
    expect(text.startsWith(first!)).toBe(true)
    expect(text).toContain(await page.getByLabel(/Permanent address/).inputValue())
  }
})

test.describe('addresses of no version show no other one', () => {
  for (const [recorded, words] of [
    ['yesterday', 'a moment that is none'],
    ['2999-01-01T00:00:00.000Z', 'has not come yet'],
    ['2020-01-01T00:00:00.000Z', 'no published record of this agreement is kept'],
  ]) {
    test(`recorded=${recorded}`, async ({ page }) => {
      await page.goto(`/agreements/jcpoa-2015?on=2020-01-01&recorded=${recorded}`)
      await expect(page.getByRole('note')).toContainText(words!)
      await expect(page.getByRole('table')).toHaveCount(0)
    })
  }
})
