import type { Dossier } from '@/lib/dossier/dossier'
import type { Field } from '@/lib/dossier/field'
import { ownLocaleOf } from '@/lib/exports/citation'
import { DATA_LICENCE } from '@/lib/exports/licence'
import { type ForeignKey, hasId, type PublishedTable } from '@/lib/exports/tables'
import { EXPORT_WORDS } from '@/lib/exports/words'
import { wholeAddressOf } from '@/lib/site/address'
import { siteTitle } from '@/lib/site/words'

/** A published file as the package describes it. */
export interface PackagedFile {
  readonly name: string
  readonly bytes: number
  /** In hexadecimal digits. */
  readonly sha256: string
}

/**
 * The Frictionless Data Package (version 2) of the published tables. `files` are their CSV files with size and digest;
 * a table without a file is left out, and so is what is undefined. What it says of fields holds for readers of version 1 too.
 */
export function dataPackageOf(
  dossier: Dossier,
  tables: readonly PublishedTable[],
  files: readonly PackagedFile[],
) {
  const { source, edition } = dossier
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'claimboard',
    title: siteTitle('en'),
    description: `Every quantitative claim of one newspaper article (${source.author.en}, “${source.title.en}”), with its qualifier as a range, the evidence that was found, and the article’s arithmetic redone. In Chinese and English.`,
    homepage: wholeAddressOf('/en/'),
    version: edition.version,
    created: `${edition.date}T00:00:00Z`,
    licenses: [DATA_LICENCE],
    sources: [
      { title: EXPORT_WORDS[ownLocaleOf(source)].namedArticle(source) },
      ...source.credits.map(({ title, publisher, url }) => ({ title: `${publisher}, ${title}`, path: url })),
    ],
    keywords: source.keywords,
    resources: tables.flatMap((table) => {
      const file = files.find(({ name }) => name === `${table.name}.csv`)
      if (file === undefined) return []
      const credit = source.credits.find((other) => other.file === file.name)
      return [
        {
          name: table.name,
          type: 'table',
          path: file.name,
          title: table.description.zh,
          description: table.description.en,
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          bytes: file.bytes,
          hash: `sha256:${file.sha256}`,
          licenses: credit && [{ title: credit.licence, path: credit.licenceUrl }],
          schema: {
            fields: table.fields.map(fieldOf),
            missingValues: [''],
            primaryKey: hasId(table) ? ['id'] : undefined,
            foreignKeys: table.foreignKeys.length === 0 ? undefined : table.foreignKeys.map(foreignKeyOf),
          },
        },
      ]
    }),
  }
}

/** What is undefined is not written. */
function fieldOf({ name, type, description, required, unit, words, pattern, format, minimum }: Field) {
  const constraints = { required: required || undefined, enum: words, pattern, minimum }
  const isFree = Object.values(constraints).every((constraint) => constraint === undefined)
  return {
    name,
    type,
    format,
    title: description.zh,
    description: description.en,
    unit,
    constraints: isFree ? undefined : constraints,
  }
}

function foreignKeyOf({ field, table }: ForeignKey) {
  return { fields: [field], reference: { resource: table, fields: ['id'] } }
}
