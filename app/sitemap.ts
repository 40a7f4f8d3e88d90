import type { MetadataRoute } from 'next'
import { readAssessed } from '@/lib/claims/read-assessed'
import { LOCALES } from '@/lib/locale'
import { pagesOf } from '@/lib/pages/pages'
import { wholeAddressOf } from '@/lib/site/address'

export const dynamic = 'force-static'

/** Every page in every language; which pages are the same in other languages is said in their heads. */
export default function sitemap(): MetadataRoute.Sitemap {
  const assessed = readAssessed()
  const lastModified = assessed.dossier.edition.date
  return LOCALES.flatMap((locale) =>
    pagesOf(assessed, locale).map(({ path }) => ({ url: wholeAddressOf(`/${locale}${path}`), lastModified })),
  )
}
