import { installAndRun } from './ground/install.mjs'

await installAndRun(new URL('./test.ts', import.meta.url).href)
