import type { MetadataRoute } from 'next'
import { readAssessed } from '@/lib/dossier/read-assessed'
import { wholeAddressOf } from '@/lib/i18n/address'
import { HTML_LANG, LOCALES } from '@/lib/i18n/locale'
import { pagesOf } from '@/lib/pages/pages'

export const dynamic = 'force-static'

/** Every page in every language, each with its others. */
export default function sitemap(): MetadataRoute.Sitemap {
  const assessed = readAssessed()
  const lastModified = assessed.dossier.changes[0]?.date
  return LOCALES.flatMap((locale) =>
    pagesOf(assessed, locale).map(({ path }) => ({
      url: wholeAddressOf(`/${locale}${path}`),
      ...(lastModified === undefined ? {} : { lastModified }),
      alternates: {
        languages: Object.fromEntries(
          LOCALES.map((other) => [HTML_LANG[other], wholeAddressOf(`/${other}${path}`)]),
        ),
      },
    })),
  )
}
