import type { Page } from '@playwright/test'

export type Thing = { '@type': string; '@id': string; [property: string]: unknown }
export type Graph = { '@context': string; '@graph': Thing[] }

/** The one graph of structured data a page carries. */
export async function graphOn(page: Page): Promise<Graph> {
  const found = await page.locator('script[type="application/ld+json"]').allTextContents()
  if (found.length !== 1) throw new Error(`The page carries ${found.length} graphs`)
  return JSON.parse(found[0]!) as Graph
}

/** The thing of a kind in a graph. */
export function thingOf(graph: Graph, type: string): Thing {
  const thing = graph['@graph'].find((one) => one['@type'] === type)
  if (!thing) throw new Error(`The graph has no ${type}`)
  return thing
}
