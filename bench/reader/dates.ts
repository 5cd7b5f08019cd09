import { agreement, milliseconds, percentile, print, type Demo } from './demo'

/** Prints how long an agreement's page as of a past date takes, rendered for each. */
export async function measureDates({ site }: Demo) {
  const times: number[] = []
  for (let turn = 0; turn < 120; turn++) {
    const day = new Date(Date.UTC(2023, 3, 1 + turn * 5)).toISOString().slice(0, 10)
    const start = performance.now()
    await (await fetch(`${site}${agreement}?on=${day}`)).text()
    if (turn >= 20) times.push(performance.now() - start)
  }
  print(
    'agreement as of a past date, p50 / p95 of 100',
    `${milliseconds(percentile(times, 0.5))} / ${milliseconds(percentile(times, 0.95))}`,
  )
}
