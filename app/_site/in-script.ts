/**
 * JSON for within a script element. Nothing in it can end the script or open a comment there, and
 * nothing ends a line for those who read it as JavaScript.
 */
export const inScript = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
