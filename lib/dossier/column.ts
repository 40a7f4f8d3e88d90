import type { Cell } from '@/lib/dossier/cells'
import type { Text } from '@/lib/locale'

/** One column of a data file: the type of its cells and what they mean. */
export interface Column<Value = unknown> {
  readonly cell: Cell<unknown, unknown>
  /** Whether every row must fill it. */
  readonly required: boolean
  readonly description: Text
  /** The type of a parsed cell; never set. */
  readonly value?: Value
}

/** The columns of one file, in the order in which it has them. */
export type Columns = Readonly<Record<string, Column>>

/** A row of which every cell has been parsed. */
export type Cells<C extends Columns> = {
  readonly [Name in keyof C]: C[Name] extends Column<infer Value> ? Value : never
}

/** A column that every row fills, with its description in Chinese and in English. */
export function required<Value, Empty>(cell: Cell<Value, Empty>, zh: string, en: string): Column<Value> {
  return { cell, required: true, description: { zh, en } }
}

/** A column that may be empty, with its description in Chinese and in English. */
export function optional<Value, Empty>(
  cell: Cell<Value, Empty>,
  zh: string,
  en: string,
): Column<Value | Empty> {
  return { cell, required: false, description: { zh, en } }
}
