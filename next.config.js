// A site that is hosted below a path (https://host/sub/path/) is built with BASE_PATH=/sub/path.
const basePath = process.env.BASE_PATH ?? ''

/** @type {import('next').NextConfig} */
const nextConfig = {
  output: 'export',
  basePath,
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  experimental: { globalNotFound: true },
  env: { NEXT_PUBLIC_BASE_PATH: basePath },
}

export default nextConfig
