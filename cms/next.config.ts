import { resolve } from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

// The repository's root, so that cms/ may import content-types/.
const root = resolve(import.meta.dirname, '..')

const nextConfig: NextConfig = {
  turbopack: { root },
  outputFileTracingRoot: root,
  // It starts workers by path, which bundlers cannot follow, so the server loads it as it is.
  serverExternalPackages: ['mpg123-decoder'],
  poweredByHeader: false,
  // Keep the class names of errors, because API responses contain them.
  experimental: { serverMinification: false },
  // Next compresses its own responses; the server in front does not.
  compress: true,
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
