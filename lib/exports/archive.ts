import { zipSync } from 'fflate'
import type { Dossier } from '@/lib/dossier/dossier'
import { bytesOf, type FileExport, fileNameOf } from '@/lib/exports/export'
import { DATA_LICENCE } from '@/lib/exports/licence'
import { readmeOf } from '@/lib/exports/readme'
import { README_WORDS } from '@/lib/exports/readme-words'
import { ENGLISH_FIRST, JOINS, type Locale } from '@/lib/locale'
import { SITE_WORDS, siteTitle } from '@/lib/site/words'

/** The folder that unpacking makes, so that nothing falls among a person’s other files. */
const FOLDER = 'claimboard'

/**
 * One ZIP of files with a README and the licence. The same files always give the same bytes: every entry has the date of
 * the newest change.
 */
export function archiveOf(dossier: Dossier, files: readonly FileExport[]): Uint8Array<ArrayBuffer> {
  const readme = ENGLISH_FIRST.map((locale) => readmeText(dossier, files, locale)).join('\n---\n\n')
  const entries = [
    ['README.txt', bytesOf(readme)] as const,
    ['LICENCE.txt', bytesOf(licenceOf(dossier))] as const,
    ...files.map(({ pattern, body }) => [fileNameOf(pattern), bytesOf(body)] as const),
  ]
  // ZIP keeps local time without a zone: noon stays the same day wherever it is built.
  const mtime = `${dossier.edition.date}T12:00:00`
  return zipSync(
    Object.fromEntries(
      entries.map(([name, body]) => [`${FOLDER}/${name}`, [body, { mtime, level: 9 as const }]]),
    ),
  ) as Uint8Array<ArrayBuffer>
}

function readmeText(dossier: Dossier, files: readonly FileExport[], locale: Locale): string {
  const { colon } = JOINS[locale]
  return [
    siteTitle(locale),
    '',
    ...readmeOf(dossier, locale).map(([name, text]) => name + colon + text),
    README_WORDS[locale].files,
    '',
    ...files.map(({ pattern, description }) => `- ${fileNameOf(pattern)}${colon}${description[locale]}`),
    '',
  ].join('\n')
}

function licenceOf({ source }: Dossier): string {
  return [
    `${DATA_LICENCE.title} (${DATA_LICENCE.name}), ${DATA_LICENCE.path}`,
    '',
    ...ENGLISH_FIRST.flatMap((locale) => [
      SITE_WORDS[locale].dataLicence,
      SITE_WORDS[locale].quoteLicence,
      ...source.credits.map(
        (credit) =>
          `${credit.file}: ${credit.publisher}, ${credit.title}, ${credit.licence}, ${credit.licenceUrl}`,
      ),
      '',
    ]),
  ].join('\n')
}
