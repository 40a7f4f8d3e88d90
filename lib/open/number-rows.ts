import type { RowQuantity } from '@/lib/open/quantity-cells'
import type { RecordFault, RecordNumbers } from '@/lib/open/record-numbers'
import { TextColumn } from '@/lib/open/text-column'
import type { Hedge } from '@/lib/quantity/hedge'

/** The hedge of a number, and its unit: the site’s name for it or the file’s own words; empty for none. */
export interface Said {
  readonly hedge: Hedge
  readonly unit: string
}

/**
 * The numbers of records in their order, a row for each: where a record has one number, its place is that of its row. They are
 * kept as arrays of numbers: an object for each would take many times the memory.
 */
export class NumberRows {
  readonly #values: Float64Array
  readonly #low: Float64Array
  readonly #high: Float64Array
  /** What is said of each row besides its number and date, and the first row of all of which that is said. */
  readonly #said = new TextColumn()
  readonly #alike = new Map<string, RowQuantity>()
  /** Empty for rows without one. */
  readonly #dates = new TextColumn()
  readonly #records: Uint32Array | null
  readonly #series: Uint16Array | null
  #length = 0
  /** How many rows are rounded, how many have their own scale, how many a flag, and how many are a range. */
  readonly counts = { rounded: 0, ownScale: 0, flagged: 0, ranged: 0 }

  /** Makes room for the numbers of so many records, with up to so many numbers each. */
  constructor(records: number, series: number) {
    const rows = records * Math.max(1, series)
    this.#values = new Float64Array(rows)
    this.#low = new Float64Array(rows)
    this.#high = new Float64Array(rows)
    this.#records = series > 1 ? new Uint32Array(rows) : null
    this.#series = series > 1 ? new Uint16Array(rows) : null
  }

  get length(): number {
    return this.#length
  }

  /** Adds a number of a record, no earlier than those that are there. */
  add(quantity: RowQuantity, record: number, series: number): void {
    const row = this.#length
    this.#length += 1
    this.#values[row] = quantity.value
    this.#low[row] = quantity.interval.low
    this.#high[row] = quantity.interval.high
    const said = saidOf(quantity)
    this.#said.push(said)
    if (!this.#alike.has(said)) this.#alike.set(said, quantity)
    this.#dates.push(quantity.date ?? '')
    for (const mark of ['rounded', 'ownScale', 'flagged'] as const) if (quantity[mark]) this.counts[mark] += 1
    if (quantity.interval.low !== quantity.interval.high) this.counts.ranged += 1
    if (this.#records !== null) this.#records[row] = record
    if (this.#series !== null) this.#series[row] = series
  }

  #alikeTo(row: number): RowQuantity {
    const alike = this.#alike.get(this.#said.at(row) ?? '')
    if (alike === undefined) throw new RangeError(`There is no row ${row}`)
    return alike
  }

  /** The number of a row, as it was kept. */
  quantity(row: number): RowQuantity {
    const alike = this.#alikeTo(row)
    const interval = { ...alike.interval, low: this.#low[row] ?? 0, high: this.#high[row] ?? 0 }
    return { ...alike, value: this.#values[row] ?? 0, interval, date: this.#dates.at(row) || null }
  }

  /** The unit of a row, the site’s name for it or the file’s own words; empty for none. */
  unit(row: number): string {
    return unitOf(this.#alikeTo(row))
  }

  /** What is said of the hedge and the unit of each row. */
  saying(say: (said: Said) => string): TextColumn {
    return this.#said.mapped((said) => {
      const alike = this.#alike.get(said)
      return alike === undefined ? '' : say({ hedge: alike.hedge, unit: unitOf(alike) })
    })
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
}

const unitOf = ({ unit, unitText }: RowQuantity) => unit?.id ?? unitText

/** Everything that a number says besides its value and date. */
function saidOf(quantity: RowQuantity): string {
  const { interval, hedge, stated, ownScale, rounded, flagged } = quantity
  const ends = Number(interval.lowOpen) + 2 * Number(interval.highOpen) + 4 * Number(stated)
  // As a number: in words they would take twice as long, for each row.
  const marks = ends + 8 * Number(ownScale) + 16 * Number(rounded) + 32 * Number(flagged)
  return `${marks} ${hedge} ${quantity.unit?.id ?? ''} ${quantity.unitText}`
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
export function readRows({ columns, places }: Records, reader: RecordNumbers) {
  const series = reader.values.length
  const rows = new NumberRows(places.length, series)
  const kept: number[] = []
  const faulty: [record: number, faults: readonly RecordFault[]][] = []
  let missing = 0
  let gaps = 0
  for (let record = 0; record < places.length; record += 1) {
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

/**
 * Records with corrected ones at their places in the order of the file: `corrected` has their cells by place. Those of before stay
 * as they are, since their columns may be those of the file.
 */
export function withCorrected(
  { columns, places }: Records,
  corrected: ReadonlyMap<number, readonly string[]>,
): Records {
  const added = [...corrected.values()]
  const all = [...places, ...corrected.keys()]
  // A record that was shown in part is replaced as a whole.
  const order = [...all.keys()]
    .filter((source) => source >= places.length || !corrected.has(all[source] ?? 0))
    .sort((a, b) => (all[a] ?? 0) - (all[b] ?? 0))
  return {
    columns: columns.map((column, at) =>
      column.rearranged(
        order,
        added.map((cells) => cells[at] ?? ''),
      ),
    ),
    places: order.map((source) => all[source] ?? 0),
  }
}
