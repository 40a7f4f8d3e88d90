import { ITEM_SEPARATOR } from '@/lib/dossier/cells'
import { textCells } from '@/lib/dossier/column-name'
import type { CellTexts } from '@/lib/dossier/table'
import { inEach, type Text } from '@/lib/locale'
import type { UnitRow } from '@/lib/quantity/units'

/** A unit as a row of `units.csv`, without its empty cells. */
export function unitCells({
  words,
  except,
  plural,
  measure,
  noun,
  name,
  caution,
  ...unit
}: UnitRow): CellTexts {
  const text = (key: string, of: Partial<Text> = {}) =>
    textCells(
      key,
      inEach((locale) => of[locale] ?? ''),
    )
  const cells = {
    ...Object.fromEntries(Object.entries(unit).map(([key, value]) => [key, String(value ?? '')])),
    ...text('noun', noun),
    ...text('plural', plural),
    ...text('measure', measure),
    ...text('name', name),
    ...text('caution', caution),
    words: (words ?? []).join(ITEM_SEPARATOR),
    except: (except ?? []).join(ITEM_SEPARATOR),
  }
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''))
}
