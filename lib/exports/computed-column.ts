import { columnName } from '@/lib/dossier/column'
import type { Field, FieldType } from '@/lib/dossier/field'
import { DOSSIER_WORDS } from '@/lib/dossier/words'
import { type English, translated } from '@/lib/exports/translations'
import { inEach, LOCALES, type Locale } from '@/lib/locale'
import { isoOfDay } from '@/lib/quantity/date'
import type { CsvRow, CsvValue } from '@/lib/text/csv'

/** A column of a computed table: what every description says of it, and its cell of a row. */
export interface ComputedColumn<Row> extends Field {
  readonly cell: (row: Row) => CsvValue
}

/** What the cells of a column are, or no more than their type. */
type Form = FieldType | Omit<Field, 'name' | 'description' | 'required'> | Omit<Field, 'name' | 'description'>

/** Texts, words of a list and truth in every row; days. */
export const MUST = { type: 'string', required: true } as const
export const BOOLEAN = { type: 'boolean', required: true } as const
export const DAY = { type: 'string', pattern: '\\d{4}-\\d{2}-\\d{2}' } as const

/**
 * A column that is called by a key; of a key in several words it has underscores.
 * @example column('unit', 'unit', MUST, (quantity) => quantity.unit.id)
 */
export function column<Row>(
  key: string,
  description: English,
  form: Form,
  cell: (row: Row) => CsvValue,
): ComputedColumn<Row> {
  const own = typeof form === 'string' ? { type: form } : form
  return { name: columnName(key), description: translated(description), required: false, ...own, cell }
}

/** One column for each language of the site: `name_zh`, `name_en`. */
export function inLanguages<Row>(
  key: string,
  description: English,
  form: Form,
  text: (row: Row, locale: Locale) => string | null,
): ComputedColumn<Row>[] {
  const said = translated(description)
  return LOCALES.map((language) => ({
    ...column(`${key}_${language}`, description, form, (row: Row) => text(row, language)),
    description: inEach((locale) => DOSSIER_WORDS[locale].inLanguage(said[locale], language)),
  }))
}

/** The columns of a part of a row as columns of the row: empty where it does not have that part. */
export function columnsOfPart<Row, Part>(
  columns: readonly ComputedColumn<Part>[],
  partOf: (row: Row) => Part | null,
  change: (field: ComputedColumn<Part>) => Partial<Field> = () => ({}),
): ComputedColumn<Row>[] {
  return columns.map((column) => ({
    ...column,
    ...change(column),
    cell: (row) => {
      const part = partOf(row)
      return part === null ? null : column.cell(part)
    },
  }))
}

export function csvRows<Row>(rows: readonly Row[], columns: readonly ComputedColumn<Row>[]): CsvRow[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ name, cell }) => [name, cell(row)])))
}

export function fieldsOfComputed<Row>(columns: readonly ComputedColumn<Row>[]): Field[] {
  return columns.map(({ cell: _, ...field }) => field)
}

/** An end of an interval as a cell: empty where there is no bound, an ISO day where it is one. */
export function endCell(end: number | null | undefined, isDate = false): CsvValue {
  if (end === null || end === undefined || !Number.isFinite(end)) return null
  return isDate ? isoOfDay(Math.floor(end)) : end
}
