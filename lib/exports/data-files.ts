import { createHash } from 'node:crypto'
import type { AssessedDossier } from '@/lib/claims/assess'
import type { Field } from '@/lib/dossier/field'
import { describeFile, type FileName, JSON_FILES } from '@/lib/dossier/files'
import { archiveOf } from '@/lib/exports/archive'
import { citationOf } from '@/lib/exports/citation'
import { csvwOf } from '@/lib/exports/csvw'
import { dataPackageOf } from '@/lib/exports/data-package'
import { filledFile } from '@/lib/exports/filled-files'
import { type JoinedFile, joinClaim, joinedSchema } from '@/lib/exports/joined-record'
import { FILE_MEMBERS, type Member } from '@/lib/exports/json-members'
import { DATA_LICENCE } from '@/lib/exports/licence'
import { JOINED, publishedTables } from '@/lib/exports/tables'
import type { Text } from '@/lib/locale'
import { wholeAddressOf } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'
import { toCsv, toExcelCsv } from '@/lib/text/csv'

/** A file of the data, ready to be served. */
export interface DataFile {
  readonly name: string
  readonly mediaType: string
  readonly description: Text
  readonly body: Uint8Array<ArrayBuffer>
  /** Rows and columns of a table; absent for other files. */
  readonly rows?: number
  readonly fields?: readonly Field[]
  /** What stands in a JSON file that has no schema of its own. */
  readonly members?: readonly Member[]
}

export const ARCHIVE = 'claimboard.zip'

const CSV = 'text/csv; charset=utf-8'
const JSON_TYPE = 'application/json; charset=utf-8'

const DESCRIPTIONS = {
  [`${JOINED}.excel.csv`]: {
    zh: '同一张合并表，供 Excel 打开（带字节顺序标记）',
    en: 'the same joined table for Excel, with a byte order mark',
  },
  [`${JOINED}.json`]: {
    zh: '同一张合并表，JSON，各项分层',
    en: 'the same as JSON, nested',
  },
  [`${JOINED}.schema.json`]: {
    zh: '上面那份 JSON 的模式（JSON Schema 2020-12）',
    en: 'JSON Schema (draft 2020-12) of that JSON',
  },
  'datapackage.json': {
    zh: '全部数据表的描述（Frictionless Data Package 第二版）：类型、约束、外键、校验和',
    en: 'all tables described as a Frictionless Data Package, version 2: types, constraints, keys, checksums',
  },
  'csv-metadata.json': {
    zh: '全部数据表的描述（W3C CSV on the Web）',
    en: 'all tables described as W3C CSV on the Web',
  },
  [ARCHIVE]: {
    zh: '以上全部，附说明和许可',
    en: 'all of the above in one archive, with a README and the licence',
  },
} satisfies Record<string, Text>

/** The SHA-256 digest of bytes, in hexadecimal digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

function jsonFile(name: keyof typeof DESCRIPTIONS, value: unknown, mediaType = JSON_TYPE): DataFile {
  return {
    name,
    mediaType,
    description: DESCRIPTIONS[name] ?? { zh: '', en: '' },
    body: encoded(`${JSON.stringify(value, null, 2)}\n`),
  }
}

/**
 * Every data file of the site, the joined table first and the archive of all others last. `read` gives the text of a JSON file
 * of the data folder.
 */
export function dataFilesOf(
  assessed: AssessedDossier,
  read: (file: FileName) => string,
): readonly DataFile[] {
  const { dossier } = assessed
  const tables = publishedTables(assessed)
  const csvs = tables.map((table): DataFile => {
    const columns = table.fields.map((field) => field.name)
    return {
      name: `${table.name}.csv`,
      mediaType: CSV,
      description: table.description,
      body: encoded(toCsv(table.rows, columns)),
      rows: table.rows.length,
      fields: table.fields,
    }
  })
  const [joined, ...others] = csvs
  const joinedRows = tables[0]
  if (joined === undefined || joinedRows === undefined) throw new Error('There is no joined table')
  const excelName = `${JOINED}.excel.csv`
  const columns = joinedRows.fields.map((field) => field.name)
  const excel: DataFile = {
    ...joined,
    name: excelName,
    description: DESCRIPTIONS[excelName] ?? joined.description,
    body: encoded(toExcelCsv(joinedRows.rows, columns)),
  }
  const schemaName = `${JOINED}.schema.json`
  const json: JoinedFile = {
    $schema: schemaName,
    title: {
      zh: `${SITE_WORDS.zh.name}：${SITE_WORDS.zh.tagline}`,
      en: `${SITE_WORDS.en.name}: ${SITE_WORDS.en.tagline}`,
    },
    version: dossier.changes[0]?.version ?? '',
    licence: DATA_LICENCE.path,
    source: citationOf(dossier.source, 'en'),
    claims: assessed.claims.map(joinClaim),
  }
  const kept = JSON_FILES.map(
    (file): DataFile => ({
      name: file,
      mediaType: JSON_TYPE,
      description: describeFile(file),
      body: encoded(filledFile(assessed, file, read(file))),
      ...(FILE_MEMBERS[file] === undefined ? {} : { members: FILE_MEMBERS[file] }),
    }),
  )
  const packaged = csvs.map(({ name, body }) => ({ name, bytes: body.length, sha256: sha256Of(body) }))
  const files = [
    joined,
    excel,
    jsonFile(`${JOINED}.json`, json),
    jsonFile(schemaName, joinedSchema(wholeAddressOf(`/data/${schemaName}`)), 'application/schema+json'),
    ...others,
    ...kept,
    jsonFile('datapackage.json', dataPackageOf(dossier, tables, packaged)),
    jsonFile('csv-metadata.json', csvwOf(dossier, tables)),
  ]
  return [
    ...files,
    {
      name: ARCHIVE,
      mediaType: 'application/zip',
      description: DESCRIPTIONS[ARCHIVE] ?? { zh: '', en: '' },
      body: archiveOf(dossier, files),
    },
  ]
}
