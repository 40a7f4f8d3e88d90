import type { ChangeEntry } from '@/lib/dossier/change-entry'
import type { ChartEntry } from '@/lib/dossier/chart-entry'
import type { RowOf } from '@/lib/dossier/column'
import type { FileName, JsonValue } from '@/lib/dossier/files'
import type { FindingEntry } from '@/lib/dossier/finding-entry'
import { parseFiles } from '@/lib/dossier/parse'
import { TABLE_NAMES, TABLES, type TableName, type Tables } from '@/lib/dossier/schema'
import type { Source } from '@/lib/dossier/source-entry'
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
  readonly lead?: JsonValue<'figures'>['lead']
  readonly figures: readonly ChartEntry[]
  readonly comparisons: JsonValue<'figures'>['comparisons']
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

/** Makes a dossier from the texts of its files, or gives every fault of every file, in the order of files and rows. */
export function buildDossier(files: Readonly<Record<FileName, string>>): DossierResult {
  const parsed = parseFiles(files)
  const { claims, topics, figures, findings, changes, source, knownUnits } = parsed
  const faults = [
    ...TABLE_NAMES.flatMap((name) => parsed[name].faults),
    ...[figures, findings, changes, source].flatMap((file) => (file.ok ? [] : file.faults)),
    ...betweenFiles(parsed),
  ]
  const [edition] = changes.ok ? changes.value.changes : []
  if (faults.length > 0 || !figures.ok || !findings.ok || !changes.ok || !source.ok || edition === undefined)
    return { ok: false, faults: inOrder(faults) }
  const ofTables = <Value>(read: (name: TableName) => Value) =>
    Object.fromEntries(TABLE_NAMES.map((name) => [name, read(name)]))
  return {
    ok: true,
    dossier: {
      ...(ofTables((name) => parsed[name].rows.map(({ value }) => value)) as unknown as RowsByTable),
      texts: ofTables((name) => parsed[name].texts) as Dossier['texts'],
      knownUnits,
      knownTopics: topicsOf(
        topics.rows.map(({ value }) => value),
        claims.rows.map(({ value }) => value),
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
  return TABLE_NAMES.filter((name) => !TABLES[name].optional || texts[name].length > 0)
}
