import type { CellKind } from '@/lib/dossier/cells'
import type { Column, Columns } from '@/lib/dossier/column'
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
  readonly words?: readonly string[]
  readonly pattern?: string
  readonly format?: 'uri'
  readonly minimum?: number
}

const ID_PATTERN = '[a-z0-9]+(-[a-z0-9]+)*'
/** ISO 8601 of reduced precision: a year, a month or a day. */
export const DATE_PATTERN = '[1-9]\\d{3}(-\\d{2}(-\\d{2})?)?'

const FORMS: Readonly<Record<CellKind, Pick<Field, 'type' | 'pattern' | 'format' | 'minimum'>>> = {
  id: { type: 'string', pattern: ID_PATTERN },
  ids: { type: 'string', pattern: `${ID_PATTERN}( ${ID_PATTERN})*` },
  operands: { type: 'string', pattern: '[a-z0-9-]+(/[a-z0-9-]+)?( [a-z0-9-]+(/[a-z0-9-]+)?)*' },
  items: { type: 'string' },
  word: { type: 'string' },
  text: { type: 'string' },
  quote: { type: 'string' },
  excerpt: { type: 'string' },
  figure: { type: 'any' },
  number: { type: 'number', minimum: 0 },
  ordinal: { type: 'integer', minimum: 0 },
  date: { type: 'string', pattern: DATE_PATTERN },
  url: { type: 'string', format: 'uri' },
}

/** The columns of a data file as published fields. */
export function fieldsOf(columns: Columns): Field[] {
  return Object.entries(columns).map(([name, { cell, required, description }]: [string, Column]) => ({
    name,
    required,
    description,
    ...FORMS[cell.kind],
    ...(cell.words === undefined ? {} : { words: cell.words }),
  }))
}
