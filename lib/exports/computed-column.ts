import { columnName } from '@/lib/dossier/column-name'
import type { Field, FieldType } from '@/lib/dossier/field'
import { DOSSIER_WORDS } from '@/lib/dossier/words'
import { type English, translated } from '@/lib/exports/translations'
import { inEach, LOCALES, type Locale, type Text } from '@/lib/locale'
import type { CsvRow, CsvValue } from '@/lib/text/csv'

/** A column of a computed table: what every description says of it, and its cell of a row. */
export interface ComputedColumn<Row> extends Field {
  readonly cell: (row: Row) => CsvValue
}

/** What the cells of a column are, or no more than their type. */
type CellForm =
  | FieldType
  | Omit<Field, 'name' | 'description' | 'required'>
  | Omit<Field, 'name' | 'description'>

/** Texts and truth in every row; days; words of a list. */
export const MUST = { type: 'string', required: true } as const
export const BOOLEAN = { type: 'boolean', required: true } as const
export const DAY = { type: 'string', pattern: '\\d{4}-\\d{2}-\\d{2}' } as const

/** Words of a closed list. */
export function oneOf(words: readonly string[]) {
  return { type: 'string', words } as const
}

/** The keys of a row that hold what a cell can, and those that hold such a value for each language. */
type CellKey<Row> = { [Key in keyof Row]: Row[Key] extends CsvValue ? Key : never }[keyof Row] & string
type TextKey<Row> = { [Key in keyof Row]: Row[Key] extends Text ? Key : never }[keyof Row] & string

type CellOf<Row> = (row: Row) => CsvValue
type CellIn<Row> = (row: Row, locale: Locale) => string | null

/**
 * What declares the columns of a table by the type of its rows. A column is called by a key, of several words with underscores,
 * and has the property of that name where no `cell` says what is in it; `inLanguages` makes one for each language of the
 * site, `name_zh` and `name_en`.
 *
 * @example
 * const { column, inLanguages } = computedColumns<Quantity>()
 * column('hedge', 'qualifier', MUST)
 * column('unit', 'unit', MUST, (quantity) => quantity.unit.id)
 */
export function computedColumns<Row>() {
  const column = <Key extends string>(
    key: Key,
    description: English,
    form: CellForm,
    ...[cell]: Key extends CellKey<Row> ? [CellOf<Row>?] : [CellOf<Row>]
  ): ComputedColumn<Row> => ({
    name: columnName(key),
    description: translated(description),
    required: false,
    ...(typeof form === 'string' ? { type: form } : form),
    cell: cell ?? ((row) => row[key as string as keyof Row] as CsvValue),
  })
  const inLanguages = <Key extends string>(
    key: Key,
    description: English,
    form: CellForm,
    ...[text]: Key extends TextKey<Row> ? [CellIn<Row>?] : [CellIn<Row>]
  ): ComputedColumn<Row>[] =>
    LOCALES.map((language) => {
      const cell = (row: Row) =>
        text === undefined ? (row[key as string as keyof Row] as Text)[language] : text(row, language)
      const said = translated(description)
      return {
        ...column(`${key}_${language}` as string, description, form, cell),
        description: inEach((locale) => DOSSIER_WORDS[locale].inLanguage(said[locale], language)),
      }
    })
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

/** The cells of rows, by the names of their columns. */
export function csvRows<Row>(rows: readonly Row[], columns: readonly ComputedColumn<Row>[]): CsvRow[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ name, cell }) => [name, cell(row)])))
}
