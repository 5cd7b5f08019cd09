// Prints how readers are served: from print, beside nginx serving the same files, and by Next. The
// figures of one run are kept in bench/results.md. Run with: npm run bench:reader
import { startDemo } from './reader/demo'
import { measureDates } from './reader/dates'
import { measureFirst } from './reader/first'
import { measureLighthouse } from './reader/lighthouse'
import { measurePublication } from './reader/publication'
import { measureSizes } from './reader/sizes'
import { measureThroughput } from './reader/throughput'

const demo = await startDemo()
try {
  await measureSizes(demo)
  await measureThroughput(demo)
  await measureFirst(demo)
  await measureDates(demo)
  await measurePublication(demo)
  await measureLighthouse(demo)
} finally {
  await demo.stop()
}
process.exit()
