/**
 * Text as Entente keeps it, made so once where it comes in: no NUL and no lone surrogate (which
 * PostgreSQL refuses), line ends as LF, composed as NFC.
 */
export function normalText(text: string): string {
  return text.replaceAll('\0', '').toWellFormed().replace(/\r\n?/g, '\n').normalize('NFC')
}
