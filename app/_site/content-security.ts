import { createHash } from 'node:crypto'
import { themeScript } from '@/components/layout/theme-switch'

const hashOf = (script: string) =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/**
 * The policy of a page; nothing comes from elsewhere, and nobody frames a page. Readers' pages run
 * our own files and one script in the page, known by its hash: the policy is the same for all, so
 * that pages can stand in print. At the desk Next's scripts run with the nonce of this very answer. Styles may stand inline: React and the editor set them.
 * @param nonce of this answer, where Next's scripts may run
 * @param development React's development build evaluates text to show where errors come from
 */
export function contentSecurityPolicy(nonce: string | null, development: boolean): string {
  const scripts = nonce ? `'nonce-${nonce}'` : ''
  return [
    "default-src 'self'",
    `script-src 'self' ${scripts} ${hashOf(themeScript)}${development ? " 'unsafe-eval'" : ''}`,
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
