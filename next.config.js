// What holds for every answer. Pages get a stricter policy with a nonce for scripts (proxy.ts).
const securityHeaders = [
  {
    key: 'Content-Security-Policy',
    value: "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
]

// A face that changes gets another name.
const forever = 'public, max-age=31536000, immutable'

// Every page's feeds stand below its own address; one route answers for all of them.
const feeds = [
  {
    source: '/:page*/:name(feed|changes).:format(xml|atom|json)',
    destination: '/feeds/:name/:format/:page*',
  },
]

/** @type {import('next').NextConfig} */
const config = {
  experimental: { serverActions: { bodySizeLimit: '8mb' }, globalNotFound: true },
  typedRoutes: true,
  reactCompiler: true,
  agentRules: false,
  poweredByHeader: false,
  // Title, canonical address and description stand in the head for everybody, also without scripts.
  htmlLimitedBots: /.*/,
  serverExternalPackages: [
    '@node-rs/argon2',
    'pino',
    'postgres',
    'linkedom',
    'sharp',
    'woff2-encoder',
  ],
  rewrites: () => feeds,
  headers: () => [
    { source: '/:path*', headers: securityHeaders },
    { source: '/fonts/:file', headers: [{ key: 'Cache-Control', value: forever }] },
    // Its address changes with what it says.
    {
      source: '/browser/:file*.js',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
    // Which links a browser may open before they are followed: readers' pages only.
    {
      source: '/((?!desk|api|browser|_next).*)',
      headers: [{ key: 'Speculation-Rules', value: '"/speculation-rules.json"' }],
    },
    {
      source: '/speculation-rules.json',
      headers: [{ key: 'Content-Type', value: 'application/speculationrules+json' }],
    },
  ],
}

export default config
