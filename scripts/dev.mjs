import { installAndRun } from './ground/install.mjs'

await installAndRun(new URL('./dev.ts', import.meta.url).href)
