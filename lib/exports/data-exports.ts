import type { AssessedDossier } from '@/lib/claims/assess'
import { membersOf } from '@/lib/dossier/described'
import type { Field } from '@/lib/dossier/field'
import { type FileName, JSON_FILES } from '@/lib/dossier/files'
import { archiveOf } from '@/lib/exports/archive'
import { citationOf } from '@/lib/exports/citation'
import { croissantOf } from '@/lib/exports/croissant'
import { dataPackageOf } from '@/lib/exports/data-package'
import { bytesOf, type FileExport, fileExport, fileNameOf, sha256Of } from '@/lib/exports/export'
import { filledFile } from '@/lib/exports/filled-files'
import { JOINED_FIELDS } from '@/lib/exports/joined-table'
import { DERIVED_MEMBERS } from '@/lib/exports/json-members'
import { DATA_LICENCE } from '@/lib/exports/licence'
import { JOINED, type PublishedTable, publishedTables } from '@/lib/exports/tables'
import { translated } from '@/lib/exports/translations'
import { inEach } from '@/lib/locale'
import { siteTitle } from '@/lib/site/words'
import { type CsvRow, type CsvValue, toCsv } from '@/lib/text/csv'
import { forExcel } from '@/lib/text/for-excel'
import { jsonText } from '@/lib/text/json-text'

export const ARCHIVE = '/data/claimboard.zip'

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
        members: [...membersOf(form), ...(file === 'findings.json' ? DERIVED_MEMBERS : [])],
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
    Object.fromEntries(JOINED_FIELDS.map((field) => [field.name, jsonOf(row[field.name] ?? '', field)])),
  )
}

function jsonOf(cell: CsvValue, { type, separator }: Field): unknown {
  if (separator !== undefined) return cell === '' ? [] : String(cell).split(separator)
  if (cell === '') return null
  if (type === 'boolean') return cell === 'true'
  return type === 'number' || type === 'integer' ? Number(cell) : cell
}
