import type { Dataset, WithContext } from 'schema-dts'
import type { AssessedDossier } from '@/lib/claims/assess'
import { bytesOf, type FileExport, fileNameOf } from '@/lib/exports/export'
import { DATA_LICENCE } from '@/lib/exports/licence'
import { mediaTypeOf } from '@/lib/exports/media-types'
import { articleOf, CONTEXT, siteAsPublisher } from '@/lib/exports/structured-data'
import { HTML_LANG, LOCALES, type Locale } from '@/lib/locale'
import { wholeAddressOf } from '@/lib/site/address'
import { siteTitle } from '@/lib/site/words'

/** The data set as schema.org knows it, with each file as a way of having it. */
export function datasetOf(
  { dossier }: AssessedDossier,
  files: readonly FileExport[],
  locale: Locale,
  description: string,
): WithContext<Dataset> {
  const { source, edition } = dossier
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    '@id': wholeAddressOf(`/${locale}/data/`),
    name: siteTitle(locale),
    description,
    url: wholeAddressOf(`/${locale}/data/`),
    license: DATA_LICENCE.path,
    isAccessibleForFree: true,
    inLanguage: LOCALES.map((other) => HTML_LANG[other]),
    creator: siteAsPublisher(locale),
    isBasedOn: articleOf(source),
    version: edition.version,
    dateModified: edition.date,
    distribution: files.map(({ pattern, description, body }) => ({
      '@type': 'DataDownload',
      name: fileNameOf(pattern),
      description: description[locale],
      contentUrl: wholeAddressOf(pattern),
      encodingFormat: mediaTypeOf(pattern).replace(/;.*/, ''),
      contentSize: `${bytesOf(body).length} B`,
    })),
  }
}
