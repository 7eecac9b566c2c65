import { resolve } from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

// The repository's root, so that cms/ may import content-types/.
const root = resolve(import.meta.dirname, '..')

const nextConfig: NextConfig = {
  turbopack: { root },
  outputFileTracingRoot: root,
  // It starts workers by a path that no bundler finds; the server loads it as it is.
  serverExternalPackages: ['mpg123-decoder'],
  poweredByHeader: false,
  // Errors keep their names, which the API tells its callers.
  experimental: { serverMinification: false },
  // The server compresses nothing that Next has not: one place decides.
  compress: true,
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
