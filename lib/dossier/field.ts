import type { Text } from '@/lib/locale'

/** What the cells of a published column are. `any` holds numbers and dates by turns, as the unit of the row says. */
export type FieldType = 'string' | 'number' | 'integer' | 'boolean' | 'any'

/** A column of a published table, in the terms that every description of it shares. */
export interface Field {
  readonly name: string
  readonly type: FieldType
  readonly description: Text
  readonly required: boolean
  /** Unit of the numbers, where the column has one unit; most take theirs from the column `unit`. */
  readonly unit?: string
  /** The words of a closed list. */
  readonly words?: readonly string[]
  readonly pattern?: string
  readonly format?: 'uri'
  readonly minimum?: number
  /** What separates the values of a cell that holds several. */
  readonly separator?: string
}
