import type { MetadataRoute } from 'next'
import { wholeAddressOf } from '@/lib/site/address'

export const dynamic = 'force-static'

/** Everybody may read everything. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: wholeAddressOf('/sitemap.xml') }
}
