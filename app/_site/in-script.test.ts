import { expect, test } from 'vitest'
import { inScript } from './in-script'

const nasty = {
  headline: '</script><script>alert(1)</script> <!-- ]]> & \u2028 \u2029 \\u003c "quoted"',
  '</SCRIPT>': 'also in names',
}

test('nothing in structured data ends its script, opens a comment or ends a line', () => {
  expect(inScript(nasty)).not.toMatch(/[<>&\u2028\u2029]/)
})

test('what is read from it is what was written', () => {
  expect(JSON.parse(inScript(nasty))).toEqual(nasty)
})
