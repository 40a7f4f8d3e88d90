import type { RowQuantity } from '@/lib/open/quantity-cells'
import { QuantityColumns } from '@/lib/open/quantity-columns'

/** The numbers of records in their order, a row for each: where a record has one number, its place is that of its row. */
export class NumberRows {
  readonly quantities: QuantityColumns
  readonly #records: Uint32Array | null
  readonly #series: Uint16Array | null
  #length = 0

  /** Makes room for the numbers of so many records, with up to so many numbers each. */
  constructor(records: number, series: number) {
    const most = records * Math.max(1, series)
    this.quantities = new QuantityColumns(most)
    this.#records = series > 1 ? new Uint32Array(most) : null
    this.#series = series > 1 ? new Uint16Array(most) : null
  }

  get length(): number {
    return this.#length
  }

  /** Adds a number of a record, no earlier than those that are there. */
  add(quantity: RowQuantity, record: number, series: number): void {
    const row = this.#length
    this.quantities.set(row, quantity)
    if (this.#records !== null) this.#records[row] = record
    if (this.#series !== null) this.#series[row] = series
    this.#length += 1
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
    return this.quantities.values.subarray(0, this.#length)
  }
}
