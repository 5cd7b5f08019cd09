/**
 * The address a request came from. Behind a proxy that is trusted (TRUST_PROXY) the last one it
 * added; otherwise what the server itself noted (see forwarding.ts).
 */
export function clientAddress(headers: Headers): string | null {
  const chain =
    headers
      .get('x-forwarded-for')
      ?.split(',')
      .map((one) => one.trim()) ?? []
  return (process.env.TRUST_PROXY === 'yes' ? chain.at(-1) : chain[0]) || null
}
