import { LOCALES } from '@/lib/locale'
import { type Habits, USUAL_HABITS } from '@/lib/open/column-habits'
import { bothWords, counted, inScaleOf, mergedHedge } from '@/lib/open/counted-row'
import { LONGEST_NUMBER } from '@/lib/open/limits'
import { dateQuantity, inOwnWords, UNMARKED } from '@/lib/open/own-dates'
import type { QuantityCells, RowReading } from '@/lib/open/quantity-cells'
import { readValue } from '@/lib/open/read-value'
import { contradiction, refuse } from '@/lib/open/refusals'
import { remembered } from '@/lib/open/remembered'
import { endsOfMargin, readBesideEnds, readBesideMargin, readEndsAlone } from '@/lib/open/row-ends'
import { readUnitCell, type UnitCell } from '@/lib/open/unit-cell'
import type { WrittenValue } from '@/lib/open/written-value'
import { BUILT_IN_UNITS, UNITS } from '@/lib/quantity/built-in-units'
import { HEDGES, type Hedge } from '@/lib/quantity/hedge'
import { makeQuantity } from '@/lib/quantity/make'
import { hedgeAfter, hedgeBefore } from '@/lib/quantity/read-hedge'
import type { Units } from '@/lib/quantity/units'
import { hedgeWord, writeUnit } from '@/lib/quantity/write'

const COLUMNS = ['value', 'unit', 'hedge', 'low', 'high', 'margin'] as const

type WrittenDate = Extract<WrittenValue, { kind: 'date' }>

/**
 * Reads the number of a row. The value is read as people write it in Chinese or English, hedge and unit in it; the other cells
 * add what it does not say, in the words of claims.csv or in any words of either language. Cells that contradict each other, and words that could turn
 * the number round and cannot be read, refuse the row: no number is shown that its row does not mean.
 */
export function readRowQuantity(cells: QuantityCells, habits: Habits = USUAL_HABITS): RowReading {
  for (const column of COLUMNS) {
    const length = cells[column]?.length ?? 0
    if (length > LONGEST_NUMBER)
      return refuse(column, { code: 'D612', details: { characters: length, most: LONGEST_NUMBER } })
  }
  const own = readOwn(cells, habits.units)
  if (own !== null) return own
  const unit = readUnitCell(cells.unit, habits.units)
  const value = withoutUnit(cells.value.trim(), unit)
  const hedge = readHedgeCell(cells.hedge)
  if (hedge === 'unknown')
    return refuse('hedge', { code: 'D605', details: { found: cells.hedge.trim(), allowed: HEDGES } })
  const hasEnds = cells.low.trim() !== '' || cells.high.trim() !== ''
  if (value === '' && hasEnds) return readEndsAlone({ cells, unit, hedge, habits })
  const read = readValue(value, unit, habits)
  if (read.kind === 'refused') {
    const { fault, proposal } = read.why()
    const isSound = proposal !== null && readRowQuantity({ ...cells, value: proposal }, habits).ok
    return { ok: false, column: 'value', fault, proposal: isSound ? proposal : null }
  }
  if (read.kind === 'date') return dated(read, cells, unit, hedge)
  if (unit.scale === HUNDRED_MILLION && read.scaled && read.unit === null && SMALLER_SCALE.test(value))
    return contradiction('value', value, cells.unit.trim(), `${value}亿`)
  const written = inScaleOf(unit, read)
  const whole = [unit.unit, written.unit].find((counting) => counting?.kind === 'count')
  if (whole && unit.scale === 1 && !read.scaled && isTwofold(value, habits))
    return contradiction('value', value, cells.unit.trim() || writeUnit(whole, 'en'))
  const ends = endsOfMargin(cells)
  if (hasEnds || ends !== null)
    return readBesideEnds(written, { cells: { ...cells, ...ends }, unit, hedge, habits })
  if (cells.margin) return readBesideMargin(written, { cells, unit, hedge, habits })
  const merged = mergedHedge(written.hedge, hedge)
  if (merged === null || (merged === 'range' && written.range === null))
    return contradiction('hedge', cells.hedge.trim(), value)
  return counted(merged === written.hedge ? written : { ...written, hedge: merged }, cells, unit)
}

/** 1.81万 under 亿元 can be meant as 1.81万亿 and as it is written: nobody is to be shown the one for the other. */
const SMALLER_SCALE = /[\d.][十百千万][多余]?$/
const HUNDRED_MILLION = 1e8

/** A value without words that its unit says as well: 3200余家 under 家. */
function withoutUnit(value: string, { unit, text }: UnitCell): string {
  const isSaid = unit === null && text !== '' && value.endsWith(text)
  return isSaid ? value.slice(0, -text.length).trimEnd() : value
}

/** 1.200 people are not a part of one, and nothing says for certain that they are 1,200. */
const isTwofold = (cell: string, { decimal }: Habits) =>
  decimal !== ',' && /(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d.,])/.test(cell)

/** Cells in the words of claims.csv, taken at their word; null for all others. */
function readOwn(cells: QuantityCells, units: Units): RowReading | null {
  if (cells.hedge === '') return null
  const made = makeQuantity(inOwnWords(cells), units)
  if (!made.ok) return null
  const { quantity } = made
  const isDate = quantity.kind === 'date'
  return {
    ok: true,
    quantity: {
      value: isDate ? quantity.interval.low : quantity.value,
      interval: quantity.interval,
      hedge: quantity.hedge,
      unit: quantity.unit,
      unitText: '',
      date: isDate ? quantity.value : null,
      ...UNMARKED,
    },
  }
}

/** A date, which has no hedge but that of a span; days as ends in other cells are a span within it. */
function dated(written: WrittenDate, cells: QuantityCells, unit: UnitCell, hedge: Hedge | null): RowReading {
  const value = cells.value.trim()
  const named = unit.unit !== null && unit.unit?.id !== UNITS.date.id && unit.unit?.id !== UNITS.years.id
  if (named || unit.scale !== 1) return contradiction('unit', cells.unit.trim(), value)
  const [low, high] = [cells.low.trim(), cells.high.trim()]
  const hasEnds = low !== '' || high !== ''
  const said = hasEnds ? 'range' : written.hedge
  if (hedge !== null && hedge !== said)
    return refuse('hedge', { code: 'D608', details: { found: `${cells.hedge} ${value}` } })
  const words = bothWords(written.words, unit.text)
  if (!hasEnds) return { ok: true, quantity: dateQuantity(written.date, written.interval, said, words) }
  const span = { value: written.date, unit: UNITS.date.id, hedge: said, low, high }
  const made = makeQuantity(span, BUILT_IN_UNITS)
  return made.ok
    ? { ok: true, quantity: dateQuantity(written.date, made.quantity.interval, said, words) }
    : contradiction('low', `${low}–${high}`, value)
}

/** Cells that say expressly that there is no hedge. */
const NO_HEDGE = /^(?:[-—–/]|none|n\/?a|null|无|没有)$/

/** Words of a column of hedges that are not used beside numbers in sentences. */
const COLUMN_WORDS: Readonly<Partial<Record<Hedge, string>>> = {
  exact: '精确|确切|确数|等于|=|exactly',
  magnitude: '量级|数量级|order of magnitude',
  range: '区间|范围|之间|between',
  about: 'approximate|estimate',
}

/** The hedge that a separate cell names in Chinese or English; null for none, `unknown` for a word that cannot be read. */
const readHedgeCell = remembered((cell) => hedgeOf(cell.normalize('NFKC').trim().toLowerCase()))

function hedgeOf(word: string): Hedge | null | 'unknown' {
  if (word === '' || NO_HEDGE.test(word)) return null
  const own = HEDGES.find(
    (hedge) =>
      hedge === word ||
      COLUMN_WORDS[hedge]?.split('|').includes(word) ||
      LOCALES.some((locale) => hedgeWord(hedge, locale) === word),
  )
  if (own !== undefined) return own
  const before = hedgeBefore(`${word} 1`, 0)
  if (before !== null && before.end === word.length + 1) return before.hedge
  const after = hedgeAfter(word, 0) ?? hedgeAfter(` ${word}`, 0)
  return after !== null && after.end >= word.length ? after.hedge : 'unknown'
}
