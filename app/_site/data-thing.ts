import type { Dataset } from 'schema-dts'
import { idOf, urlOf } from './references'

/** The record as a set of data. */
export const dataThing = (page: { path: string; title: string; description: string }) =>
  ({
    '@type': 'Dataset',
    '@id': idOf(page.path),
    name: 'The record of agreements between countries',
    description: `${page.description} For every agreement it follows Entente records parties, signings, legal acts, commitments with their deadlines and assessments, events and claims, each with its sources.`,
    url: urlOf(page.path),
    creator: { '@id': idOf('/', 'publisher') },
    isAccessibleForFree: true,
    inLanguage: 'en',
    keywords: ['treaties', 'agreements between countries', 'implementation', 'deadlines'],
    measurementTechnique: urlOf('/about/method'),
    usageInfo: urlOf(page.path),
    distribution: [
      ['text/csv', '/agreements/export.csv'] as const,
      ['application/json', '/agreements/export.json'] as const,
      ['application/json', '/api/v1/agreements'] as const,
    ].map(([encodingFormat, path]) => ({
      '@type': 'DataDownload' as const,
      encodingFormat,
      contentUrl: urlOf(path),
    })),
  }) satisfies Dataset
