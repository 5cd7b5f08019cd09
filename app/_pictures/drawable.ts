import anyAscii from 'any-ascii'

/**
 * A text as the faces at hand can show it: letters of other scripts in Latin ones, pictographs and
 * other signs left out, so that no empty box stands in a picture.
 */
export const drawable = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\p{L}\p{M}]+/gu, (word) => (known.test(word) ? word : anyAscii(word)))
    .replace(/[^\p{L}\p{M}\p{N}\p{P}\p{Sc}\s+<=>|~^°©\u200c\u200d]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const known =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]+$/u
