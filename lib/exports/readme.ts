import type { Dossier } from '@/lib/dossier/dossier'
import { citationOf } from '@/lib/exports/citation'
import { DATA_LICENCE } from '@/lib/exports/licence'
import { README_WORDS } from '@/lib/exports/readme-words'
import { JOINS, type Locale } from '@/lib/locale'
import { wholeAddressOf } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'

/** A line of a readme: its name, empty where it goes on with the line before, and its text. */
export type ReadmeLine = readonly [name: string, text: string]

/** What the data are, on what terms they are, and how they are read. */
export function readmeOf({ source, edition }: Dossier, locale: Locale): ReadmeLine[] {
  const words = README_WORDS[locale]
  const { comma, gap } = JOINS[locale]
  const { articleSource, dataLicence, quoteLicence } = SITE_WORDS[locale]
  return [
    [words.version, [edition.version, edition.date].join(comma)],
    [words.page, wholeAddressOf(`/${locale}/data/`)],
    [articleSource, citationOf(source, locale)],
    [words.licence, dataLicence + gap + DATA_LICENCE.path],
    [words.quotes, quoteLicence],
    ...source.credits.map(
      ({ file, publisher, title, licence }): ReadmeLine => [file, [publisher, title, licence].join(comma)],
    ),
    [words.reading, words.empty],
  ]
}
