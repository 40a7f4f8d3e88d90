import type { Dossier } from '@/lib/dossier/dossier'
import type { Field, FieldType } from '@/lib/dossier/field'
import type { PackagedFile } from '@/lib/exports/data-package'
import { DATA_LICENCE } from '@/lib/exports/licence'
import { siteAsPublisher } from '@/lib/exports/structured-data'
import { hasId, type PublishedTable } from '@/lib/exports/tables'
import { wholeAddressOf } from '@/lib/site/address'
import { SITE_WORDS, siteTitle } from '@/lib/site/words'

const DATA_TYPES: Readonly<Record<FieldType, string>> = {
  string: 'sc:Text',
  number: 'sc:Float',
  integer: 'sc:Integer',
  boolean: 'sc:Boolean',
  any: 'sc:Text',
}

/** Terms of schema.org need no prefix; those of Croissant have its own. */
const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  dct: 'http://purl.org/dc/terms/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  key: 'cr:key',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  source: 'cr:source',
}

/**
 * The tables as Croissant 1.0 describes data sets for machine learning (https://docs.mlcommons.org/croissant/docs/croissant-spec.html):
 * one file and one set of records each, with keys between them. A table without a file is left out.
 */
export function croissantOf(
  { source, edition }: Dossier,
  tables: readonly PublishedTable[],
  files: readonly PackagedFile[],
) {
  const described = tables.filter(({ name }) => files.some((file) => file.name === `${name}.csv`))
  return {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: 'claimboard',
    description: siteTitle('en'),
    license: DATA_LICENCE.path,
    url: wholeAddressOf('/en/data/'),
    creator: siteAsPublisher('en'),
    citeAs: `${SITE_WORDS.en.name}, version ${edition.version} (${edition.date}). ${wholeAddressOf('/en/data/')}`,
    keywords: source.keywords,
    version: edition.version,
    datePublished: edition.date,
    distribution: files.map(({ name, bytes, sha256 }) => ({
      '@type': 'cr:FileObject',
      '@id': name,
      name,
      contentUrl: wholeAddressOf(`/data/${name}`),
      contentSize: `${bytes} B`,
      encodingFormat: 'text/csv',
      sha256,
    })),
    recordSet: described.map((table) => ({
      '@type': 'cr:RecordSet',
      '@id': table.name,
      name: table.name,
      description: table.description.en,
      key: hasId(table) ? { '@id': `${table.name}/id` } : undefined,
      field: table.fields.map((field) => fieldOf(field, table)),
    })),
  }
}

function fieldOf({ name, type, format, description }: Field, table: PublishedTable) {
  const key = table.foreignKeys.find(({ field }) => field === name)
  return {
    '@type': 'cr:Field',
    '@id': `${table.name}/${name}`,
    name,
    description: description.en,
    dataType: format === 'uri' ? 'sc:URL' : DATA_TYPES[type],
    source: { fileObject: { '@id': `${table.name}.csv` }, extract: { column: name } },
    references: key && { field: { '@id': `${key.table}/id` } },
  }
}
