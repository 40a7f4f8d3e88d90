import { z } from 'zod'
import type { AssessedDossier } from '@/lib/claims/assess'
import { filledIn } from '@/lib/claims/filled'
import { findingsOf } from '@/lib/claims/findings'
import { readAssessed } from '@/lib/claims/read-assessed'
import { figuresFile } from '@/lib/dossier/chart-entry'
import { membersOf } from '@/lib/dossier/described'
import type { Field } from '@/lib/dossier/field'
import { type FileName, JSON_FILES } from '@/lib/dossier/files'
import { findingsFile } from '@/lib/dossier/finding-entry'
import { readDataFile } from '@/lib/dossier/read-folder'
import { archiveOf } from '@/lib/exports/archive'
import { citationOf } from '@/lib/exports/citation'
import { croissantOf } from '@/lib/exports/croissant'
import { dataPackageOf } from '@/lib/exports/data-package'
import { bytesOf, type FileExport, fileExport, fileNameOf, sha256Of } from '@/lib/exports/export'
import { JOINED_COLUMNS } from '@/lib/exports/joined-table'
import { DATA_LICENCE } from '@/lib/exports/licence'
import { JOINED, type PublishedTable, publishedTables } from '@/lib/exports/tables'
import { translated } from '@/lib/exports/translations'
import { lazy } from '@/lib/lazy'
import { inEach } from '@/lib/locale'
import { siteTitle } from '@/lib/site/words'
import { type CsvRow, type CsvValue, toCsv } from '@/lib/text/csv'
import { forExcel } from '@/lib/text/for-excel'
import { jsonText } from '@/lib/text/json-text'

export const ARCHIVE = '/data/claimboard.zip'

/** What only the published findings.json has. */
const DERIVED = {
  name: 'findings[].group',
  description: translated('supported, mixed or open: derived from its claims'),
}

/**
 * The exports below `/data/`: the joined table first, the archive of all the others last. `read` gives the text of a JSON
 * file of the data folder.
 */
export function dataExportsOf(
  assessed: AssessedDossier,
  read: (file: FileName) => string,
): readonly FileExport[] {
  const { dossier } = assessed
  const tables = publishedTables(assessed)
  const csvs = tables.map(csvExport)
  const packaged = csvs.map(({ pattern, body }) => {
    const bytes = bytesOf(body)
    return { name: fileNameOf(pattern), bytes: bytes.length, sha256: sha256Of(bytes) }
  })
  const files = [
    ...csvs.slice(0, 1),
    ...tables.filter(({ name }) => name === JOINED).flatMap((table) => joinedForms(assessed, table)),
    ...csvs.slice(1),
    ...Object.values(JSON_FILES).map(({ file, description, form }) =>
      fileExport(`/data/${file}`, description, filledFile(assessed, file, read(file)), {
        fields: [...membersOf(form), ...(file === 'findings.json' ? [DERIVED] : [])],
      }),
    ),
    fileExport(
      '/data/datapackage.json',
      translated('all tables as a Frictionless Data Package, version 2'),
      jsonText(dataPackageOf(dossier, tables, packaged)),
    ),
    fileExport(
      '/data/croissant.json',
      translated('all tables described as Croissant'),
      jsonText(croissantOf(dossier, tables, packaged)),
    ),
  ]
  return [
    ...files,
    fileExport(
      ARCHIVE,
      translated('all of the above, with a README and the licence'),
      archiveOf(dossier, files),
    ),
  ]
}

/** The same, made from the data folder. Throws what readAssessed throws. */
export const readDataExports = lazy(() => dataExportsOf(readAssessed(), readDataFile))

function csvExport({ name, description, rows, fields }: PublishedTable): FileExport {
  const columns = fields.map((field) => field.name)
  return fileExport(`/data/${name}.csv`, description, toCsv(rows, columns), { rows: rows.length, fields })
}

/** The joined table in every other form. */
function joinedForms({ dossier }: AssessedDossier, table: PublishedTable): FileExport[] {
  const { rows, fields } = table
  const columns = fields.map((field) => field.name)
  const json = {
    title: inEach(siteTitle),
    version: dossier.edition.version,
    licence: DATA_LICENCE.path,
    source: citationOf(dossier.source, 'en'),
    claims: joinedRecords(rows),
  }
  return [
    fileExport(
      `/data/${JOINED}.excel.csv`,
      translated('the same joined table for Excel, with a byte order mark'),
      forExcel(toCsv(rows, columns)),
    ),
    fileExport(`/data/${JOINED}.json`, translated('the same as JSON, an empty cell as null'), jsonText(json)),
  ]
}

/** The rows of the joined table as records: numbers are numbers, lists are lists, and what is empty is null. */
function joinedRecords(rows: readonly CsvRow[]): readonly Readonly<Record<string, unknown>>[] {
  return rows.map((row) =>
    Object.fromEntries(JOINED_COLUMNS.map((field) => [field.name, jsonOf(row[field.name] ?? '', field)])),
  )
}

function jsonOf(cell: CsvValue, { type, separator }: Field): unknown {
  if (separator !== undefined) return cell === '' ? [] : String(cell).split(separator)
  if (cell === '') return null
  if (type === 'boolean') return cell === 'true'
  return type === 'number' || type === 'integer' ? Number(cell) : cell
}

const slugged = z.object({ findings: z.array(z.looseObject({ slug: z.string() })) })

/**
 * A JSON file of the data folder as it is published: sentences with tokens such as {claim:m6-accelerators} are filled, for
 * nobody outside can fill them, and findings get the group of their claims, which is derived. Everything else is as it is
 * kept. Throws on a token that means nothing.
 */
function filledFile(assessed: AssessedDossier, file: FileName, text: string): string {
  if (file === 'source.json') {
    const { headline, standfirst } = assessed.dossier.source
    return jsonText({ ...JSON.parse(text), headline, ...(standfirst === undefined ? {} : { standfirst }) })
  }
  if (file === 'figures.json') return jsonText(filledIn(figuresFile, JSON.parse(text), assessed))
  if (file !== 'findings.json') return text
  const groups = new Map(findingsOf(assessed).map(({ slug, group }) => [slug, group]))
  const { findings } = slugged.parse(filledIn(findingsFile, JSON.parse(text), assessed))
  return jsonText({
    findings: findings.map(({ slug, ...rest }) => ({ slug, group: groups.get(slug), ...rest })),
  })
}
