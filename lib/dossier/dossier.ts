import { type ChangeEntry, type ChangesFile, changesFile } from '@/lib/dossier/change-entry'
import { type ChartEntry, type FiguresFile, figuresFile } from '@/lib/dossier/chart-entry'
import type { RowOf } from '@/lib/dossier/column'
import type { FileName } from '@/lib/dossier/files'
import { type FindingEntry, type FindingsFile, findingsFile } from '@/lib/dossier/finding-entry'
import { parseJson } from '@/lib/dossier/json'
import { parseTables } from '@/lib/dossier/parse'
import type { ParsedFiles } from '@/lib/dossier/parsed'
import { TABLES, type TableName, type Tables } from '@/lib/dossier/schema'
import { type Source, sourceFile } from '@/lib/dossier/source-entry'
import type { CellTexts } from '@/lib/dossier/table'
import { type Topic, topicsOf } from '@/lib/dossier/topics'
import { betweenFiles, inOrder } from '@/lib/dossier/validate'
import type { Fault } from '@/lib/faults/catalogue'
import type { Units } from '@/lib/quantity/units'

type RowsByTable = { readonly [Name in TableName]: readonly RowOf<Tables[Name]>[] }

/** Everything that the data folder says, checked. */
export interface Dossier extends RowsByTable {
  /** The texts of the cells of each row, as they are in the files. */
  readonly texts: Readonly<Record<TableName, readonly CellTexts[]>>
  /** The units that its numbers can be in: the general ones and those of `units.csv`. */
  readonly knownUnits: Units
  readonly knownTopics: readonly Topic[]
  /** The annotated sentence at the head of the dashboard. */
  readonly lead?: FiguresFile['lead']
  readonly figures: readonly ChartEntry[]
  readonly comparisons: FiguresFile['comparisons']
  readonly findings: readonly FindingEntry[]
  /** What was added and corrected, the newest first. */
  readonly changes: readonly ChangeEntry[]
  /** The newest change: the version of the data and its day. */
  readonly edition: ChangeEntry
  readonly source: Source
}

export type DossierResult =
  | { readonly ok: true; readonly dossier: Dossier }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Makes a dossier from the texts of its files, or tells every fault of every file, in the order of files and rows. */
export function buildDossier(files: Readonly<Record<FileName, string>>): DossierResult {
  const { tables, knownUnits } = parseTables(files)
  const parsed = {
    ...tables,
    knownUnits,
    figures: parseJson<FiguresFile>('figures.json', files['figures.json'], figuresFile),
    findings: parseJson<FindingsFile>('findings.json', files['findings.json'], findingsFile),
    changes: parseJson<ChangesFile>('changes.json', files['changes.json'], changesFile),
    source: parseJson<Source>('source.json', files['source.json'], sourceFile),
  } satisfies ParsedFiles

  const { figures, findings, changes, source } = parsed
  const faults = [
    ...Object.values(tables).flatMap((table) => table.faults),
    ...[figures, findings, changes, source].flatMap((file) => (file.ok ? [] : file.faults)),
    ...betweenFiles(parsed),
  ]
  const [edition] = changes.ok ? changes.value.changes : []
  if (faults.length > 0 || !figures.ok || !findings.ok || !changes.ok || !source.ok || edition === undefined)
    return { ok: false, faults: inOrder(faults) }
  return {
    ok: true,
    dossier: {
      ...(Object.fromEntries(
        Object.entries(tables).map(([name, { rows }]) => [name, rows.map(({ value }) => value)]),
      ) as unknown as RowsByTable),
      texts: Object.fromEntries(
        Object.entries(tables).map(([name, { texts }]) => [name, texts]),
      ) as Dossier['texts'],
      knownUnits,
      knownTopics: topicsOf(
        tables.topics.rows.map(({ value }) => value),
        tables.claims.rows.map(({ value }) => value),
      ),
      ...figures.value,
      ...findings.value,
      ...changes.value,
      edition,
      source: source.value,
    },
  }
}

/** The tables of a dossier by name: an optional one without rows is left out. */
export function tableNamesOf({ texts }: Dossier): TableName[] {
  return (Object.keys(TABLES) as TableName[]).filter(
    (name) => !TABLES[name].optional || texts[name].length > 0,
  )
}
