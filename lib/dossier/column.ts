import type { Cell } from '@/lib/dossier/cells'
import { columnName, textColumn } from '@/lib/dossier/column-name'
import type { Field } from '@/lib/dossier/field'
import { type English, translated } from '@/lib/dossier/translations'
import { DOSSIER_WORDS } from '@/lib/dossier/words'
import type { FaultCase } from '@/lib/faults/catalogue'
import { inEach, LOCALES, type Locale, type Text } from '@/lib/locale'
import type { Units } from '@/lib/quantity/units'

/** One column of a CSV file: the type of its cells and what they mean. */
export interface Column {
  readonly cell: Cell<unknown, unknown>
  readonly required: boolean
  readonly description: Text
  /** The property whose other languages must be filled where this one is. */
  readonly filledWith?: string
}

export type Columns = Readonly<Record<string, Column>>

/** The values of a row's cells by column, each of the type that its cell reads. */
export type CellValues = Readonly<Record<string, unknown>>

/** A fault and the column of the row that has it. */
export type RowFault = FaultCase & { readonly column: string }

export type Made<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly RowFault[] }

/** One property of a row and the columns of the file that it is made from. */
export interface Property<Value> {
  readonly columns: Columns
  /** The property of a row, where numbers can be in any of some units. */
  readonly make: (cells: CellValues, units: Units) => Made<Value>
}

/** A property before its key is known, from which the names of its columns follow. */
export type Declared<Value> = (key: string) => Property<Value>

type Declarations = Readonly<Record<string, Declared<unknown>>>

/** Properties that are read together. */
export interface Properties<Parts extends Declarations> extends Property<RowValues<Parts>> {
  readonly properties: { readonly [Key in keyof Parts]: Property<unknown> }
}

/** One table of the data folder: its file, what it holds, and the properties of its rows. */
export interface TableSchema<Parts extends Declarations = Declarations> extends Properties<Parts> {
  readonly file: string
  readonly description: Text
  /** Whether a data folder can do without the file; it is then an empty table. */
  readonly optional: boolean
  /** What the table was made from. */
  readonly declared: Parts
}

export type RowValues<Parts> = {
  readonly [Key in keyof Parts]: Parts[Key] extends Declared<infer Value> ? Value : never
}

export type RowOf<Table> = Table extends { make: (cells: CellValues, units: Units) => Made<infer Value> }
  ? Value
  : never

/**
 * A table of the data folder.
 * @example table('subjects.csv', 'whom or what the claims are about', { id: required(id, 'id, unique') })
 */
export function table<const File extends `${string}.csv`, Parts extends Declarations>(
  file: File,
  description: English,
  declared: Parts,
  { optional = false } = {},
): TableSchema<Parts> & { readonly file: File } {
  return { file, description: translated(description), optional, declared, ...together(declared) }
}

/** Properties as one: what each gives, by its name, or the faults of all of them. */
export function together<Parts extends Declarations>(declared: Parts): Properties<Parts> {
  const entries = Object.entries(declared).map(([key, declare]) => [key, declare(key)] as const)
  return {
    properties: Object.fromEntries(entries) as Properties<Parts>['properties'],
    columns: Object.assign({}, ...entries.map(([, property]) => property.columns)),
    make: (cells, units) => {
      const made = entries.map(([key, property]) => [key, property.make(cells, units)] as const)
      const faults = made.flatMap(([, one]) => (one.ok ? [] : one.faults))
      if (faults.length > 0) return { ok: false, faults }
      const value = Object.fromEntries(made.map(([key, one]) => [key, one.ok ? one.value : null]))
      return { ok: true, value: value as RowValues<Parts> }
    },
  }
}

function single(
  column: Omit<Column, 'description'>,
  description: English,
  called?: string,
): Declared<unknown> {
  return (key) => {
    const name = called ?? columnName(key)
    return {
      columns: { [name]: { ...column, description: translated(description) } },
      make: (cells) => ({ ok: true, value: cells[name] }),
    }
  }
}

/** A column that every row fills. It is called as its property is, unless `column` names it otherwise. */
export function required<Value>(
  cell: Cell<Value, unknown>,
  description: English,
  column?: string,
): Declared<Value> {
  return single({ cell, required: true }, description, column) as Declared<Value>
}

/** A column that may be empty or not there. */
export function optional<Value, Empty>(
  cell: Cell<Value, Empty>,
  description: English,
  column?: string,
): Declared<Value | Empty> {
  return single({ cell, required: false }, description, column) as Declared<Value | Empty>
}

type InEach<Value> = Declared<Readonly<Record<Locale, Value>>>

function inLanguages(filled: 'always' | 'together' | 'singly') {
  return <Value>(cell: Cell<Value, Value>, description: English): InEach<Value> => {
    const text = translated(description)
    return (key) => {
      const columnIn = (language: Locale): Column => ({
        cell,
        required: filled === 'always',
        ...(filled === 'together' ? { filledWith: key } : {}),
        description: inEach((locale) => {
          const { inLanguage, orNone } = DOSSIER_WORDS[locale]
          return inLanguage(text[locale], language) + (filled === 'together' ? orNone : '')
        }),
      })
      return {
        columns: Object.fromEntries(
          LOCALES.map((language) => [textColumn(key, language), columnIn(language)]),
        ),
        make: (cells) => ({
          ok: true,
          value: inEach((locale) => (cells[textColumn(key, locale)] ?? cell.empty) as Value),
        }),
      }
    }
  }
}

/** One column for each language of the site, `name_zh`, `name_en`, all of them filled. */
export const inEachLanguage = inLanguages('always')

/** The same, all filled or all empty. */
export const inEachOrNone = inLanguages('together')

/** The same, where what one language needs another can leave empty. */
export const inSomeLanguages = inLanguages('singly')

/** The columns of a data file as published fields. */
export function fieldsOf(columns: Columns): Field[] {
  return Object.entries(columns).map(([name, { cell, required, description }]) => ({
    name,
    required,
    description,
    ...cell.form,
  }))
}
