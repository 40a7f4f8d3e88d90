import { columnName } from '@/lib/dossier/column'
import type { Field } from '@/lib/dossier/field'
import { DOSSIER_WORDS } from '@/lib/dossier/words'
import { inEach, LOCALES, type Locale, type Text } from '@/lib/locale'
import { isoOfDay } from '@/lib/quantity/date'
import type { CsvRow, CsvValue } from '@/lib/text/csv'

/** A column of a computed table: what every description says of it, and its cell of a row. */
export interface ComputedColumn<Row> extends Field {
  readonly cell: (row: Row) => CsvValue
}

type Extra = Partial<Omit<Field, 'name' | 'type' | 'description'>>

export const MUST = { required: true } as const
export const DAY = { pattern: '\\d{4}-\\d{2}-\\d{2}' } as const

/**
 * Makes columns that are called and described by the keys of some texts; of a key in several words the column has underscores.
 * @example columnsFrom(COMPUTED_TEXTS.quantity).column('lowOpen', 'boolean', ({ interval }) => String(interval.lowOpen), MUST)
 */
export function columnsFrom<Key extends string>(texts: Readonly<Record<Key, Text>>) {
  const column = <Row>(
    key: Key,
    type: Field['type'],
    cell: (row: Row) => CsvValue,
    extra: Extra = {},
  ): ComputedColumn<Row> => ({
    name: columnName(key),
    type,
    description: texts[key],
    required: false,
    ...extra,
    cell,
  })
  /** One column for each language of the site: `name_zh`, `name_en`. */
  const inLanguages = <Row>(
    key: Key,
    text: (row: Row, locale: Locale) => string | null,
    extra: Extra = {},
    name: string = columnName(key),
  ): ComputedColumn<Row>[] =>
    LOCALES.map((language) => ({
      ...column(key, 'string', (row: Row) => text(row, language), extra),
      name: `${name}_${language}`,
      description: inEach((locale) => DOSSIER_WORDS[locale].inLanguage(texts[key][locale], language)),
    }))
  return { column, inLanguages }
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

/** The cells of rows by column. */
export function rowsOf<Row>(rows: readonly Row[], columns: readonly ComputedColumn<Row>[]): CsvRow[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ name, cell }) => [name, cell(row)])))
}

/** The columns without their cells. */
export function fieldsOfComputed<Row>(columns: readonly ComputedColumn<Row>[]): Field[] {
  return columns.map(({ cell: _, ...field }) => field)
}

/** An end of an interval as a cell: empty where there is no bound, an ISO day where it is one. */
export function endCell(end: number | null | undefined, isDate = false): CsvValue {
  if (end === null || end === undefined || !Number.isFinite(end)) return null
  return isDate ? isoOfDay(Math.floor(end)) : end
}
