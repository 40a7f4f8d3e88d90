import type { Dossier } from '@/lib/dossier/dossier'
import type { Field, FieldType } from '@/lib/dossier/field'
import { ownLocaleOf } from '@/lib/exports/citation'
import { DATA_LICENCE } from '@/lib/exports/licence'
import type { PublishedTable } from '@/lib/exports/tables'
import { FILE_WORDS } from '@/lib/exports/words'
import { inEach, LOCALES, type Text } from '@/lib/locale'
import { siteTitle } from '@/lib/site/words'

const DATATYPES: Readonly<Record<FieldType, string>> = {
  string: 'string',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  any: 'string',
}

function datatypeOf({ type, pattern, format, minimum }: Field) {
  const base = format === 'uri' ? 'anyURI' : DATATYPES[type]
  if (pattern !== undefined) return { base, format: `^(${pattern})$` }
  return minimum === undefined ? base : { base, minimum }
}

/** The tables as CSV on the Web (W3C Recommendation of 17 December 2015), one group with keys between them. */
export function csvwOf({ source, edition }: Dossier, tables: readonly PublishedTable[]) {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': inLanguages(inEach(siteTitle)),
    'dc:source': FILE_WORDS[ownLocaleOf(source)].namedArticle(source),
    'dc:license': { '@id': DATA_LICENCE.path },
    'dc:modified': { '@value': edition.date, '@type': 'xsd:date' },
    tables: tables.map((table) => ({
      url: `${table.name}.csv`,
      'dc:description': table.description.en,
      tableSchema: {
        columns: table.fields.map((field) => ({
          name: field.name,
          titles: field.name,
          'dc:description': inLanguages(field.description),
          datatype: datatypeOf(field),
          required: field.required,
        })),
        ...(table.hasId ? { primaryKey: 'id' } : {}),
        ...foreignKeysOf(table),
      },
    })),
  }
}

function inLanguages(text: Text) {
  return LOCALES.map((locale) => ({ '@value': text[locale], '@language': locale }))
}

/** A key that may be empty is left out: strict readers hold every row to a key. */
function foreignKeysOf(table: PublishedTable) {
  const always = table.foreignKeys.filter((key) =>
    table.fields.some((field) => field.name === key.field && field.required),
  )
  if (always.length === 0) return {}
  return {
    foreignKeys: always.map((key) => ({
      columnReference: key.field,
      reference: { resource: `${key.table}.csv`, columnReference: 'id' },
    })),
  }
}
