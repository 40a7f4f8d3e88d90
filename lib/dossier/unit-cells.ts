import { ITEM_SEPARATOR } from '@/lib/dossier/cells'
import { textColumn } from '@/lib/dossier/column-name'
import type { CellTexts } from '@/lib/dossier/table'
import { LOCALES } from '@/lib/locale'
import type { UnitRow } from '@/lib/quantity/units'

/** A unit as a row of `units.csv`, without its empty cells. */
export function unitCells(row: UnitRow): CellTexts {
  const cells = Object.entries({ ...row }).flatMap(([key, value]): [string, string][] => {
    if (typeof value !== 'object' || value === null) return [[key, String(value ?? '')]]
    if ('length' in value) return [[key, value.join(ITEM_SEPARATOR)]]
    return LOCALES.map((language) => [textColumn(key, language), value[language] ?? ''])
  })
  return Object.fromEntries(cells.filter(([, cell]) => cell !== ''))
}
