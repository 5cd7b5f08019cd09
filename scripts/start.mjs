import { installAndRun } from './ground/install.mjs'

await installAndRun(new URL('./start.ts', import.meta.url).href)
