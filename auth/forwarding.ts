import { Server, type IncomingMessage } from 'node:http'

const told = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip']

/**
 * Where no proxy is trusted, anybody can write what a request says of the way it came. It is taken
 * out before the request is read; the server then notes the address of the connection itself.
 */
export function disbelieveForwarding() {
  const emit = Reflect.get(Server.prototype, 'emit') as (...values: unknown[]) => boolean
  Server.prototype.emit = function (event: string, ...values: unknown[]) {
    if (event === 'request' || event === 'upgrade') {
      const { headers } = values[0] as IncomingMessage
      for (const name of told) delete headers[name]
    }
    return Reflect.apply(emit, this, [event, ...values])
  }
}
