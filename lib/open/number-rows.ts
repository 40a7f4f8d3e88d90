import type { RowQuantity } from '@/lib/open/quantity-cells'
import type { RecordFault, RecordNumbers } from '@/lib/open/record-numbers'
import type { TableFile } from '@/lib/open/table-file'
import { TextColumn } from '@/lib/open/text-column'
import { HEDGES, type Hedge } from '@/lib/quantity/hedge'
import type { Unit } from '@/lib/quantity/unit'

/** What is said of a number besides its numbers, as bits above the hedge. */
const HEDGE_BITS = 15
const LOW_OPEN = 16
const HIGH_OPEN = 32
const STATED = 64
const ROUNDED = 128
const OWN_SCALE = 256
const FLAGGED = 512

/**
 * The numbers of records in their order, a row for each: where a record has one number, its place is that of its row. They are
 * kept as arrays of numbers: an object for each would take many times the memory.
 */
export class NumberRows {
  readonly #values: Float64Array
  readonly #low: Float64Array
  readonly #high: Float64Array
  readonly #units: Int16Array
  /** Each unit of the rows once, the first met first, after that of rows without one. */
  readonly #known: (Unit | null)[] = [null]
  readonly #places = new Map<string | undefined, number>([[undefined, 0]])
  readonly #marks: Uint16Array
  /** Words and dates; empty for rows without them. */
  readonly #texts = new TextColumn()
  readonly #dates = new TextColumn()
  readonly #records: Uint32Array | null
  readonly #series: Uint16Array | null
  #length = 0

  /** Makes room for the numbers of so many records, with up to so many numbers each. */
  constructor(records: number, series: number) {
    const rows = records * Math.max(1, series)
    this.#values = new Float64Array(rows)
    this.#low = new Float64Array(rows)
    this.#high = new Float64Array(rows)
    this.#units = new Int16Array(rows)
    this.#marks = new Uint16Array(rows)
    this.#records = series > 1 ? new Uint32Array(rows) : null
    this.#series = series > 1 ? new Uint16Array(rows) : null
  }

  get length(): number {
    return this.#length
  }

  /** Adds a number of a record, no earlier than those that are there. */
  add(quantity: RowQuantity, record: number, series: number): void {
    const { value, interval, hedge, unit, unitText, date, stated, ownScale, rounded, flagged } = quantity
    const row = this.#length
    this.#length += 1
    this.#values[row] = value
    this.#low[row] = interval.low
    this.#high[row] = interval.high
    this.#units[row] = this.#placeOf(unit)
    this.#marks[row] =
      HEDGES.indexOf(hedge) +
      (interval.lowOpen ? LOW_OPEN : 0) +
      (interval.highOpen ? HIGH_OPEN : 0) +
      (stated ? STATED : 0) +
      (rounded ? ROUNDED : 0) +
      (ownScale ? OWN_SCALE : 0) +
      (flagged ? FLAGGED : 0)
    this.#texts.push(unitText)
    this.#dates.push(date ?? '')
    if (this.#records !== null) this.#records[row] = record
    if (this.#series !== null) this.#series[row] = series
  }

  #placeOf(unit: Unit | null): number {
    const known = this.#places.get(unit?.id)
    if (known !== undefined) return known
    const place = this.#known.push(unit) - 1
    this.#places.set(unit?.id, place)
    return place
  }

  /** The number of a row, as it was kept. */
  quantity(row: number): RowQuantity {
    const marks = this.#marks[row] ?? 0
    return {
      value: this.#values[row] ?? 0,
      interval: {
        low: this.#low[row] ?? 0,
        high: this.#high[row] ?? 0,
        lowOpen: (marks & LOW_OPEN) !== 0,
        highOpen: (marks & HIGH_OPEN) !== 0,
      },
      hedge: this.hedge(row),
      unit: this.#known[this.#units[row] ?? 0] ?? null,
      unitText: this.#texts.at(row) ?? '',
      date: this.#dates.at(row) || null,
      stated: (marks & STATED) !== 0,
      ownScale: (marks & OWN_SCALE) !== 0,
      flagged: (marks & FLAGGED) !== 0,
      rounded: (marks & ROUNDED) !== 0,
    }
  }

  /** The hedge of a row. */
  hedge(row: number): Hedge {
    return HEDGES[(this.#marks[row] ?? 0) & HEDGE_BITS] ?? 'exact'
  }

  /** The unit of a row, the site’s name for it or the file’s own words; empty for none. */
  unit(row: number): string {
    return this.#known[this.#units[row] ?? 0]?.id ?? this.#texts.at(row) ?? ''
  }

  /** The place of a row’s record. */
  record(row: number): number {
    return this.#records?.[row] ?? row
  }

  /** The place of a row’s column among the series. */
  series(row: number): number {
    return this.#series?.[row] ?? 0
  }

  /** The numbers by which rows are sorted. */
  get values(): Float64Array {
    return this.#values.subarray(0, this.#length)
  }

  /** How many rows are rounded, how many have a scale of their own, how many a flag, and how many are a range. */
  counts(): Readonly<Record<'rounded' | 'ownScale' | 'flagged' | 'ranged', number>> {
    const counts = { rounded: 0, ownScale: 0, flagged: 0, ranged: 0 }
    for (let row = 0; row < this.#length; row += 1) {
      const marks = this.#marks[row] ?? 0
      if ((marks & ROUNDED) !== 0) counts.rounded += 1
      if ((marks & OWN_SCALE) !== 0) counts.ownScale += 1
      if ((marks & FLAGGED) !== 0) counts.flagged += 1
      if (this.#low[row] !== this.#high[row]) counts.ranged += 1
    }
    return counts
  }
}

/** Rows of the file whose numbers are known: their cells by column, and their places in the file. */
export interface Records {
  readonly columns: readonly TextColumn[]
  readonly places: readonly number[]
}

/**
 * Every number of a file: the records that have some, how many have none, how many cells of values are empty beside others, and
 * what is wrong in which record.
 */
export function readRows({ columns, rowNumbers }: TableFile, reader: RecordNumbers) {
  const series = reader.values.length
  const rows = new NumberRows(rowNumbers.length, series)
  const kept: number[] = []
  const faulty: [record: number, faults: readonly RecordFault[]][] = []
  let missing = 0
  let gaps = 0
  for (let record = 0; record < rowNumbers.length; record += 1) {
    const before = rows.length
    const faults = reader.read(
      (at) => columns[at]?.at(record) ?? '',
      ({ quantity }, place) => rows.add(quantity, kept.length, place),
    )
    const found = rows.length - before
    if (found > 0) kept.push(record)
    if (faults === null) missing += 1
    else if (found > 0) gaps += series - found - faults.length
    if (faults !== null && faults.length > 0) faulty.push([record, faults])
  }
  return { rows, kept, missing, gaps, faulty }
}
