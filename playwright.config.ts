import { defineConfig, devices } from '@playwright/test'

const asRoot = process.getuid?.() === 0

// Started by npm test, which serves Entente and says where (scripts/testing/browser.ts).
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], ['json']],
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.SITE_URL,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'journeys', testIgnore: 'outages.spec.ts' },
    // Takes the database away, so it waits until everybody else is done with it.
    { name: 'outages', testMatch: 'outages.spec.ts', dependencies: ['journeys'] },
  ],
})
