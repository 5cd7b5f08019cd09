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
  headers: () => [{ source: '/:path*', headers: securityHeaders }],
}

export default config
