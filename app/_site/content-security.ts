import { createHash } from 'node:crypto'
import { themeScript } from '@/components/layout/theme-switch'

const hashOf = (script: string) =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/**
 * The policy of a page: scripts run only from this site's own files, with the nonce of this very
 * answer (Next's own) or by their hash (the colour scheme); nothing comes from elsewhere, and nobody
 * frames a page. Styles may stand inline: React and the editor set them.
 * @param development React's development build evaluates text to show where errors come from
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' ${hashOf(themeScript)}${development ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
