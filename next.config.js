/** @type {import('next').NextConfig} */
const config = {
  experimental: { serverActions: { bodySizeLimit: '8mb' } },
  typedRoutes: true,
  reactCompiler: true,
  agentRules: false,
  poweredByHeader: false,
  serverExternalPackages: ['@node-rs/argon2', 'pino', 'postgres', 'linkedom'],
}

export default config
