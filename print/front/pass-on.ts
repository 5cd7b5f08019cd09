import type { IncomingMessage, ServerResponse } from 'node:http'
import { createProxyServer } from 'httpxy'
import { trouble } from './trouble'

const told = ['forwarded', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'] as const

/**
 * Passes requests on to Next as they are, but for what they say of the way they came: that counts
 * only from a proxy that is trusted, and the address of who asks is noted here.
 */
export function passerOn(next: string, trustProxy: boolean) {
  const proxy = createProxyServer({ target: next })
  return async (request: IncomingMessage, response: ServerResponse) => {
    const { headers } = request
    const proxies = String(headers['x-forwarded-for'] ?? '').split(',')
    const asking = (trustProxy && proxies.at(-1)?.trim()) || request.socket.remoteAddress
    if (!trustProxy) for (const name of told) delete headers[name]
    headers['x-forwarded-for'] = asking ?? ''
    delete headers['x-request-id']
    try {
      await proxy.web(request, response)
    } catch {
      trouble(request, response, 503)
    }
  }
}
