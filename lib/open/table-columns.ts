import { lazy } from '@/lib/lazy'
import { type Column, columnOf } from '@/lib/open/column'
import { isMargin } from '@/lib/open/column-kinds'
import { hasWord, isTrade, namesOfRole } from '@/lib/open/column-names'
import { marginsAmong } from '@/lib/open/margin-of'
import { remembered } from '@/lib/open/remembered'
import type { Role, Roles } from '@/lib/open/roles'

/** So many cells of all columns together are read: reading every cell of a sample takes longer than all else. */
const MOST_READ = 3000
const FEWEST_READ = 5
const MOST_OF_ONE = 25

/** The columns of a table while their roles are proposed. */
export class TableColumns {
  readonly all: readonly Column[]
  /** Whether the table is of days of trade, whose low and high are not an interval. */
  readonly isTrade: boolean
  /** Columns that are a part of another: months beside the years. */
  readonly #parts: ReadonlySet<number>
  /** The columns that are called by a role, found once: a table may have thousands. */
  readonly #called = {
    whole: remembered((role: Role) => this.#calledBy(role, 'whole')),
    within: remembered((role: Role) => this.#calledBy(role, 'within')),
  }

  constructor(
    header: readonly string[],
    samples: readonly (readonly string[])[],
    given: Roles = [],
    parts: readonly number[] = [],
  ) {
    const most = Math.max(
      FEWEST_READ,
      Math.min(MOST_OF_ONE, Math.floor(MOST_READ / Math.max(1, header.length))),
    )
    this.all = header.map((name, at) => columnOf(at, name, samples[at] ?? [], most))
    for (const column of this.all) column.role = given[column.at] ?? null
    this.isTrade = this.all.some(({ name }) => isTrade(name))
    this.#parts = new Set(parts)
  }

  /** The column with a role. */
  of(role: Role): Column | undefined {
    return this.all.find((column) => column.role === role)
  }

  /** The columns without a role that can have one. */
  get free(): Column[] {
    return this.all.filter((column) => this.#isFree(column))
  }

  #isFree({ role, at }: Column): boolean {
    return role === null && !this.#parts.has(at)
  }

  /** Gives a column a role, where it has none and no other has that. */
  give(column: Column | undefined, role: Role): void {
    if (column?.role === null && this.of(role) === undefined) column.role = role
  }

  /** Gives the column of a role another that no column has, or none. */
  move(from: Role, to: Role | null): void {
    const column = this.of(from)
    if (column === undefined) return
    column.role = null
    if (to !== null) this.give(column, to)
  }

  /** The free columns that are called by a role, those with the surest names first. */
  called(role: Role, how: 'whole' | 'within' | 'any'): Column[] {
    if (how === 'any') return [...new Set([...this.called(role, 'whole'), ...this.called(role, 'within')])]
    return this.#called[how](role).filter((column) => this.#isFree(column))
  }

  #calledBy(role: Role, how: 'whole' | 'within'): readonly Column[] {
    const words = namesOfRole(role, how)
    const wordOf = ({ name }: Column) =>
      how === 'whole' ? words.indexOf(name) : words.findIndex((word) => hasWord(name, word))
    return this.all
      .map((column) => ({ column, at: wordOf(column) }))
      .filter(({ at }) => at !== -1)
      .sort((a, b) => a.at - b.at)
      .map(({ column }) => column)
  }

  /** All columns that say how far numbers may be off. */
  readonly #margins = lazy(() => this.all.filter(isMargin))
  readonly #marginOf = lazy(() => {
    const margins = new Set(this.#margins())
    const numbers = this.all.filter((column) => column.areNumbers && !margins.has(column))
    return marginsAmong([...margins], numbers)
  })

  /** Those of them that are free. */
  get margins(): Column[] {
    return this.#margins().filter((column) => this.#isFree(column))
  }

  /** The free margin of a column. */
  marginOf(column: Column): Column | undefined {
    const margin = this.#marginOf()(column)
    return margin !== undefined && this.#isFree(margin) ? margin : undefined
  }
}
