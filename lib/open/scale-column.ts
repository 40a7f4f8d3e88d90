import { foldedName } from '@/lib/open/column-names'
import { CELLS_LOOKED_AT } from '@/lib/open/limits'
import { isMissing } from '@/lib/open/missing'
import type { Roles } from '@/lib/open/roles'
import { readUnitCell } from '@/lib/open/unit-cell'
import type { Units } from '@/lib/quantity/units'

/** What columns are called whose cells say how often a number is to be taken, beside the unit: IMF, OECD and others have one. */
const NAMES: ReadonlySet<string> = new Set(
  'scale|power code|powercode|unit multiplier|unit mult|multiplier|magnitude|magntude|数量级|量级|倍率|单位倍数'.split(
    '|',
  ),
)
/** The words of scales that can be written right after a number or before a unit. */
export const SCALE_WORDS: Readonly<Record<number, string>> = {
  1: '',
  100: '百',
  1e3: 'thousand',
  1e4: '万',
  1e6: 'million',
  1e8: '亿',
  1e9: 'billion',
  1e12: 'trillion',
}
const WORD = /[a-z]{4}|[千万亿]/i
const ONCE = /^(?:units?|ones|个|一)$/i

interface Column {
  readonly slice: (from: number, to: number) => readonly string[]
}

/** The place of a column of scales that has no other role: each cell is one, in words where its name does not say so; −1 for none. */
export function scaleColumn(
  header: readonly string[],
  columns: readonly Column[],
  roles: Roles,
  units: Units,
): number {
  return header.findIndex((name, at) => {
    if (roles[at] !== null) return false
    const cells = (columns[at]?.slice(0, CELLS_LOOKED_AT) ?? []).filter((cell) => !isMissing(cell))
    const isScale = (cell: string) => scaleOf(cell, units) !== null
    return cells.every(isScale) && (NAMES.has(foldedName(name)) || cells.some((cell) => WORD.test(cell)))
  })
}

/** A scale as a unit cell says it; null for what is none. */
function scaleOf(cell: string, units: Units): string | null {
  // SDMX gives the code before the name: 3: Thousands.
  const text = cell.trim().replace(/^\d+:\s+(?=\p{L})/u, '')
  // OECD and SDMX code it as a power of ten.
  const power = /^\d{1,2}$/.test(text) ? SCALE_WORDS[10 ** Number(text)] : undefined
  if (power !== undefined) return power
  if (ONCE.test(text)) return ''
  const { unit, scale, text: rest } = readUnitCell(text, units)
  return unit === null && scale !== 1 && rest === '' ? text : null
}

/** A unit with the scale beside it; a unit that has the same scale itself stays as it is. */
export function withScale(unit: string, cell: string, units: Units): string {
  const scale = isMissing(cell) ? '' : (scaleOf(cell, units) ?? cell)
  if (scale === '' || readUnitCell(unit, units).scale === readUnitCell(scale, units).scale) return unit
  return /\p{Script=Han}$/u.test(scale) ? scale + unit : `${scale} ${unit}`.trim()
}
