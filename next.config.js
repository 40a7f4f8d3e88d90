// A site that is hosted below a path (https://host/sub/path/) is built with BASE_PATH=/sub/path.
const basePath = process.env.BASE_PATH ?? ''

/** @type {import('next').NextConfig} */
const nextConfig = {
  output: 'export',
  basePath,
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  // Read at build time only: their files are found on the disk, not bundled.
  serverExternalPackages: ['@resvg/resvg-wasm', 'sharp'],
  experimental: { globalNotFound: true },
  env: { NEXT_PUBLIC_BASE_PATH: basePath, NEXT_PUBLIC_SITE_URL: process.env.SITE_URL ?? '' },
}

export default nextConfig
