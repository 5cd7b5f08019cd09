import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { installedChromium } from '../../scripts/testing/chromium'
import { agreement, article, print, type Demo } from './demo'

type Report = {
  categories: Record<string, { score: number }>
  audits: Record<string, { numericValue?: number; score: number | null; title: string }>
}

// Version 13 needs a newer Node than Entente does.
const program = 'lighthouse@12'

/** Prints what Lighthouse says in its mobile setting: a slow phone on a slow network. */
export async function measureLighthouse({ site }: Demo) {
  const chromium = await installedChromium()
  for (const [name, path] of [
    ['article', article],
    ['agreement', agreement],
    ['front page', '/'],
  ] as const) {
    const { stdout } = await promisify(execFile)(
      'npx',
      [
        ...['-y', program, site + path, '--quiet', '--output=json'],
        '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
      ],
      {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
        env: { ...process.env, CHROME_PATH: chromium },
      },
    )
    const { categories, audits } = JSON.parse(stdout) as Report
    const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map((key) =>
      Math.round(categories[key]!.score * 100),
    )
    print(`${name}: performance, accessibility, practices, SEO`, scores.join(' '))
    const paint = audits['largest-contentful-paint']!.numericValue!
    print(`${name}: largest paint on a slow phone`, `${(paint / 1000).toFixed(2)} s`)
    print(`${name}: layout shift`, audits['cumulative-layout-shift']!.numericValue!.toFixed(4))
    for (const { score, title } of Object.values(audits)) {
      if (score !== null && score < 0.9) console.log(`    ${score} ${title}`)
    }
  }
}
