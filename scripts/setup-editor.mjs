import { installAndRun } from './ground/install.mjs'

await installAndRun(new URL('./setup-editor.ts', import.meta.url).href)
