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
 * @example computed('id', 'string', { zh: '编号', en: 'id' }, (claim: Claim) => claim.id, MUST)
 */
export function computed<Row>(
  name: string,
  type: Field['type'],
  description: Text,
  cell: (row: Row) => CsvValue,
  extra: Extra = {},
): ComputedColumn<Row> {
  return { name, type, description, required: false, ...extra, cell }
}

/** One column for each language of the site: `name_zh`, `name_en`. */
export function computedTexts<Row>(
  name: string,
  description: Text,
  text: (row: Row, locale: Locale) => string | null,
  extra: Extra = {},
): ComputedColumn<Row>[] {
  return LOCALES.map((language) =>
    computed(
      `${name}_${language}`,
      'string',
      inEach((locale) => DOSSIER_WORDS[locale].inLanguage(description[locale], language)),
      (row: Row) => text(row, language),
      extra,
    ),
  )
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
