import { type Habits, TWOFOLD } from '@/lib/open/column-habits'
import { foldedName, tellsChange } from '@/lib/open/column-names'
import { dayShown } from '@/lib/open/times'
import { readUnitCell } from '@/lib/open/unit-cell'
import { toSimplified } from '@/lib/quantity/half-width'
import type { Units } from '@/lib/quantity/units'

/** How a column was read where it could be read in another way, or what shows that it could not. */
export interface Doubt {
  readonly kind: 'decimals' | 'fractions' | 'percent' | 'scale' | 'days' | 'day-first' | 'month-first'
  readonly column: string
  /** A cell that shows it. */
  readonly cell: string
}

/** A column of values, with some of its cells that say something. */
interface Values {
  readonly name: string
  readonly unit: string
  readonly habits: Habits
  readonly cells: readonly string[]
}

/**
 * What is doubtful in how a column of values was read.
 * @example doubtOfValues({ name: 'Share (%)', unit: '%', cells: ['0.45', '0.35', '0.2'], … }) // { kind: 'fractions', cell: '0.45' }
 */
export function doubtOfValues({ name, unit, habits, cells }: Values, units: Units): Doubt | null {
  const [first] = cells
  if (first === undefined || cells.length < 2) return null
  const isPoint = cells.every((cell) => TWOFOLD.test(cell) && cell.includes('.') && !/^\D*0/.test(cell))
  if (habits.decimal === null && isPoint) return { kind: 'decimals', column: name, cell: first }
  const sign = unit === '%' ? signOfAll(cells) : null
  if (sign !== null) return { kind: 'percent', column: name, cell: sign }
  const isShare = readUnitCell(unit, units).unit?.kind === 'share' && !tellsChange(foldedName(name))
  const arePart = cells.every((cell) => /^\s*(?:[01]|[01]?\.\d+)\s*$/.test(cell) && Number(cell) <= 1)
  return isShare && arePart ? { kind: 'fractions', column: name, cell: first } : null
}

/** Scales that are said of numbers without any: millions of euros, 千人, in Tsd., but not over 1 million and per 1,000. */
const SCALE_SAID =
  /(?<![\p{L}\d.,'’])(?<!\d\s)(?<!\b(?:per|over|above|under|than|an?|one|half|to)\s)(?:(?:thousand|million|billion|trillion|milliard|millier|millone|miliardi|milioni|lakh|crore)s?|tsd|tausend|mio|mrd|millionen|milliarden|miles de|migliaia|['’]?000s?|1[ ,.]000)(?![\p{L}\d])|(?<![\d一二三四五六七八九十百千几数多余])[十百千]*[万亿千](?=[元人吨户件台个平円])|[십백]*[천만억조](?=[명원])/iu

/** The lines beside a table that speak of a scale, which nothing takes for that of its numbers. */
export function doubtsOfScale(lines: readonly string[]): readonly Doubt[] {
  return lines.flatMap((line) => {
    const [cell] = SCALE_SAID.exec(toSimplified(line)) ?? []
    return cell === undefined ? [] : [{ kind: 'scale', column: line, cell }]
  })
}

const BARE = /^\d+(?:\.\d+)?(?:\s*[(（±].*)?$/
const SIGNED = /^\d[^%％]*[%％]$/

/**
 * A cell with a sign of per cent, where few cells have it and the others are bare numbers of that size: then all are in per cent.
 * @example signOfAll(['24', '26%', '25']) // 26%
 */
export function signOfAll(cells: readonly string[]): string | null {
  const signed = cells.filter((cell) => SIGNED.test(cell.trim()))
  const bare = cells.filter((cell) => BARE.test(cell.trim()))
  if (signed.length === 0 || signed.length > bare.length || signed.length + bare.length < cells.length)
    return null
  const mean = (of: readonly string[]) =>
    of.reduce((sum, cell) => sum + Number.parseFloat(cell), 0) / of.length
  const [one, other] = [mean(signed), mean(bare)]
  const isAlike = one <= other * 2 && other <= one * 2 && bare.every((cell) => Number.parseFloat(cell) <= 100)
  return isAlike ? (signed[0] ?? null) : null
}

/** Whether days or months stand first in the dates of a column such as 03/04/2024, and which of them shows it; null for dates of another form. */
export function doubtOfDates(name: string, cells: readonly string[]): Doubt | null {
  const shown = dayShown(cells)
  return shown === null ? null : { kind: shown.order, column: name, cell: shown.cell }
}
