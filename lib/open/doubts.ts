import { type Habits, TWOFOLD } from '@/lib/open/column-habits'
import { foldedName, isCalled } from '@/lib/open/column-names'
import type { DoubtKind } from '@/lib/open/doubt-words'
import { CELLS_LOOKED_AT } from '@/lib/open/limits'
import type { TextColumn } from '@/lib/open/text-column'
import { readUnitCell } from '@/lib/open/unit-cell'
import { unitInLabel } from '@/lib/open/unit-in-name'
import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'
import { toSimplified } from '@/lib/quantity/half-width'
import type { Units } from '@/lib/quantity/units'

/** What is doubtful in a column. */
export interface Doubt {
  readonly kind: DoubtKind
  readonly column: string
  /** A cell that shows it. */
  readonly cell: string
}

/** A column of values, with some of its cells that say something. */
interface Values {
  readonly name: string
  readonly unit: string
  readonly habits: Habits
  /** Whether a person has said that points part thousands. */
  readonly thousands: boolean
  readonly cells: readonly string[]
}

/**
 * What is doubtful in how a column of values was read.
 * @example doubtOfValues({ name: 'Share (%)', unit: '%', cells: ['0.45', '0.35', '0.2'], … }) // { kind: 'fractions', cell: '0.45' }
 */
export function doubtOfValues({ name, unit, habits, thousands, cells }: Values, units: Units): Doubt | null {
  const [first] = cells
  if (first === undefined || cells.length < 2) return null
  const isPoint = cells.every((cell) => TWOFOLD.test(cell) && cell.includes('.') && !/^\D*0/.test(cell))
  if (isPoint && (habits.decimal === null || thousands))
    return { kind: thousands ? 'thousands' : 'decimals', column: name, cell: first }
  const sign = unit === '' ? null : unitOfAll(cells, 'things')
  if (sign?.unit === unit) return { kind: 'unit', column: name, cell: sign.cell }
  const isShare = readUnitCell(unit, units).unit?.kind === 'share' && !isCalled(foldedName(name), 'change')
  const arePart = cells.every((cell) => /^\s*(?:[01]|[01]?\.\d+)\s*$/.test(cell) && Number(cell) <= 1)
  return isShare && arePart ? { kind: 'fractions', column: name, cell: first } : null
}

/** Scales that are said of numbers without any: millions of euros, 千人, in Tsd., but not over 1 million and per 1,000. */
const SCALE_SAID =
  /(?<![\p{L}\d])(?<!\d[\s.,])(?<!\b(?:per|over|above|under|than|an?|one|half|to|of)[\s_])(?:(?:thousand|million|billion|trillion|milliard|millier|millone|miliardi|milioni|lakh|crore)s?|tsd|tausend|mio|mrd|millionen|milliarden|miles de|migliaia|(?<![.,'’])(?:['’]?000s?|1[ ,.]000))(?![\p{L}\d])|(?<![\d一二三四五六七八九十百千几数多余])[十百千]*[万亿千](?=[元人吨户件台个平円])|[십백]*[천만억조](?=[명원])/iu

/** The lines beside a table that speak of a scale, which nothing takes for that of its numbers. */
export function doubtsOfScale(lines: readonly string[]): readonly Doubt[] {
  return lines.flatMap((line) => {
    const [cell] = SCALE_SAID.exec(toSimplified(line)) ?? []
    return cell === undefined ? [] : [{ kind: 'scale', column: line, cell }]
  })
}

/** So few different texts of a column can be said of the table rather than of its rows. */
const FEW_TEXTS = 3
/** A longer name is a sentence, and what it counts is rather something else. */
const LONGEST_LABEL = 60

/** What columns of words say that can be of all numbers: those that say the same again and again, and labels whose unit is not read. */
export function saidOfAll(
  columns: readonly TextColumn[],
  labels: Pick<readonly string[], 'slice'>,
  units: Units,
): readonly string[] {
  const unread = labels
    .slice(0, CELLS_LOOKED_AT)
    .filter((label) => label.length < LONGEST_LABEL && unitInLabel(label, units) === '')
  const repeated = columns.flatMap((column) => {
    const texts = column === labels ? [] : (column.coded?.values ?? [])
    return texts.length > FEW_TEXTS ? [] : texts
  })
  return [...unread, ...repeated]
}

const BARE = /^\d[\d,]*(?:\.\d+)?(?:\s*[(（±].*)?$/
const SIGNED = /^\d[^%％]*[%％]$/
/** A number and the noun that it counts: 260例. */
const NAMED = /^[^\d\p{L}]*\p{Script=Han}{0,2}\d[\d,.]*\s*(\p{Script=Han}{1,3})$/u

/**
 * What some cells of a column say is counted, with one that says so, where the others are bare numbers of that size: it is said of
 * all. Rows that are each of something else have no unit in common; few signs of per cent may be for all, and many where
 * all rows are of one sort of thing.
 * @example unitOfAll(['24', '26%', '25'], 'answers') // { unit: '%', cell: '26%' }
 */
export function unitOfAll(
  cells: readonly string[],
  rows: 'things' | 'answers',
): { readonly unit: string; readonly cell: string } | null {
  const texts = cells.map((cell) => cell.trim())
  const bare = texts.filter((cell) => BARE.test(cell))
  if (bare.length === 0 || bare.length === texts.length) return null
  const [cell = '', ...others] = texts.filter((text) => !BARE.test(text))
  const noun = NAMED.exec(cell)?.[1] ?? ''
  const isCounted = noun !== '' && readUnitCell(noun, BUILT_IN_UNITS).scale === 1
  if (isCounted && others.every((other) => other.includes(noun))) return { unit: noun, cell }
  const signed = [cell, ...others]
  if (!signed.every((one) => SIGNED.test(one)) || (rows === 'answers' && signed.length > bare.length))
    return null
  const mean = (of: readonly string[]) => of.reduce((sum, one) => sum + Number.parseFloat(one), 0) / of.length
  const [one, other] = [mean(signed), mean(bare)]
  const isAlike = one <= other * 2 && other <= one * 2 && bare.every((each) => Number.parseFloat(each) <= 100)
  return isAlike ? { unit: '%', cell } : null
}

/** The first doubt of each kind. */
export function firstOfEachKind(doubts: readonly (Doubt | null)[]): readonly Doubt[] {
  const found = doubts.filter((doubt) => doubt !== null)
  return found.filter(({ kind }, at) => found.findIndex((other) => other.kind === kind) === at)
}
