import { foldedName } from '@/lib/open/column-names'
import type { Doubt } from '@/lib/open/doubts'
import { CELLS_LOOKED_AT } from '@/lib/open/limits'
import { isMissing } from '@/lib/open/missing'
import type { Role, Roles } from '@/lib/open/roles'
import { inYear, isPartOfYear } from '@/lib/open/series'
import { timeOf, YEAR_DIGITS } from '@/lib/open/times'
import { isoOf, isoOfDay } from '@/lib/quantity/date'

type CellAt = (column: number) => string

/** Dates that a file splits over several columns. */
export type SplitDate = NonNullable<ReturnType<typeof splitDateOf>>

/** What the parts are called, and what their cells are. */
const YEAR = /^(?:year|yr|年|年份|年度|jahr|año|ano|année|anno)$/
const YEAR_CELL = new RegExp(`^${YEAR_DIGITS}年?$`)
const MONTH = /^(?:month|months|mon|mo|mm|month number|month name|月|月份|monat|mes|mês|mois|mese)$/
const MONTH_CELL = /^M?(?:0?[1-9]|1[0-2])月?$/i
const QUARTER = /^(?:quarter|quarters|qtr|季|季度|quartal)$/
const QUARTER_CELL = /^(?:Q0?)?[1-4]$/i
const PERIOD = /^(?:period|时期)$/
/** The thirteenth month of a series is the year as a whole. */
const PERIOD_CELL = /^(?:M(?:0[1-9]|1[0-3])|Q0?[1-5])$/
const DAY = /^(?:day|days|dd|dom|date of month|day of month|日|日期|tag|día|dia|jour|giorno)$/
const DAY_CELL = /^(?:0?[1-9]|[12]\d|3[01])日?$/
const LONGEST_MONTH = 31

/**
 * Where a file has year, month or quarter, and perhaps the day in their own columns; null where it has not, or where `roles`
 * give a part of the date to something else. `others` are the columns besides that of the year.
 */
export function splitDateOf(
  header: readonly string[],
  columns: readonly Pick<readonly string[], 'slice'>[],
  roles?: Roles,
) {
  const names = header.map(foldedName)
  const find = (name: RegExp, is: (cell: string) => boolean) =>
    names.findIndex((one, at) => {
      if (!name.test(one)) return false
      const cells = (columns[at]?.slice(0, CELLS_LOOKED_AT) ?? []).filter((cell) => !isMissing(cell))
      return cells.length > 0 && cells.every((cell) => is(cell.trim()))
    })
  const year = find(YEAR, (cell) => YEAR_CELL.test(cell))
  if (year === -1) return null
  const month = find(MONTH, (cell) => MONTH_CELL.test(cell) || isPartOfYear(cell))
  const quarter = find(QUARTER, (cell) => QUARTER_CELL.test(cell) || isPartOfYear(cell))
  const period = find(PERIOD, (cell) => PERIOD_CELL.test(cell))
  const part = [month, quarter, period].find((at) => at !== -1)
  if (part === undefined) return null
  const day = part === month ? find(DAY, (cell) => DAY_CELL.test(cell)) : -1
  const others = [part, day].filter((at) => at !== -1)
  const isDate = (role: Role | null | undefined) => role === 'date' || role === 'label'
  if (roles !== undefined && !(isDate(roles[year]) && others.every((at) => roles[at] === null))) return null
  const number = (cell: string) => Number(cell.replace(/\D/g, ''))
  /** The date of a row, as far as its cells give it: 2024-03-05, Q1 2024. */
  const dateOf = (cellAt: CellAt) => {
    const [digits, inside] = [cellAt(year).trim().slice(0, 4), cellAt(part).trim()]
    if (digits === '' || inside === '') return digits
    const days = day === -1 ? null : number(cellAt(day)) || null
    if (part !== quarter && MONTH_CELL.test(inside)) return isoOf(Number(digits), number(inside), days)
    const said = inYear(QUARTER_CELL.test(inside) ? `Q${inside.slice(-1)}` : inside, digits)
    const time = timeOf(said)
    if (time === null) return digits
    const isMonth = time.high - time.low < LONGEST_MONTH
    return isMonth ? isoOf(Number(digits), number(isoOfDay(time.low).slice(5, 7)), days) : said
  }
  return {
    year,
    others,
    dateOf,
    /** That dates are put together, with the cells of a row that show it. */
    doubtOf: (cellAt: CellAt): Doubt => ({
      kind: 'split',
      column: [year, ...others].map((at) => header[at]).join(', '),
      cell: dateOf(cellAt),
    }),
  }
}
