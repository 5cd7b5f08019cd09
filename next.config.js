/** @type {import('next').NextConfig} */
const config = {
  cacheComponents: true,
  typedRoutes: true,
  reactCompiler: true,
  agentRules: false,
  poweredByHeader: false,
  compress: true,
}

export default config
