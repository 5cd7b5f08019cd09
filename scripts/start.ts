import { run } from './ground/run'

await run('start')
