import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundle } from './browser-modules'

test('all that readers’ browsers load of ours is smaller than 6 kB gzipped', () => {
  const size = gzipSync(bundle(), { level: 9 }).length
  expect(size).toBeGreaterThan(500)
  expect(size).toBeLessThan(6000)
})
