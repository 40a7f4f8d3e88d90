import type { ChangesFile } from '@/lib/dossier/change-entry'
import type { FiguresFile } from '@/lib/dossier/chart-entry'
import type { FindingsFile } from '@/lib/dossier/finding-entry'
import type { ParsedJson } from '@/lib/dossier/json'
import type { ParsedTables } from '@/lib/dossier/parse'
import type { Source } from '@/lib/dossier/source-entry'
import type { Units } from '@/lib/quantity/units'

/** Every file of a dossier, each parsed without looking at the others. */
export interface ParsedFiles extends ParsedTables {
  /** The general units and those of `units.csv`. */
  readonly knownUnits: Units
  readonly figures: ParsedJson<FiguresFile>
  readonly findings: ParsedJson<FindingsFile>
  readonly changes: ParsedJson<ChangesFile>
  readonly source: ParsedJson<Source>
}
