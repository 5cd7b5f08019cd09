/** What no document in XML 1.0 can hold, however it is written. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const impossible = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g

/** Text as it stands between two tags or in quotes, of XML or HTML; what cannot stand there is left out. */
export const escaped = (text: string) =>
  text
    .toWellFormed()
    .replace(impossible, '')
    .replace(/[&<>"']/g, (mark) => written[mark]!)

const written: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
