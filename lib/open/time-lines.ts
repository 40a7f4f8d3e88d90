import { withoutMarks } from '@/lib/open/marks'
import type { OpenTable } from '@/lib/open/open-table'
import { remembered } from '@/lib/open/remembered'
import { rowsBy } from '@/lib/open/rows-by'
import { shownCell } from '@/lib/open/shown-cell'
import { isForeseen } from '@/lib/open/times'

/** Rows that measure one thing at several times, and those that say what is planned of it. */
export interface TimeLine {
  readonly name: string
  /** In order of time, no two of one day. */
  readonly rows: readonly number[]
  readonly planned: readonly number[]
}

/**
 * Of rows on one axis, those that measure one thing time after time: they have label, subject, series and unit alone in
 * common. What is planned of it, or is of a day after `today` (since 1970-01-01), is apart, since no line joins a target to
 * what was measured. A line has `least` points.
 */
export function timeLines(table: OpenTable, rows: readonly number[], today: number, least = 2): TimeLine[] {
  const subjects = new Map<string, Set<string>>()
  const dated = rows.flatMap((row) => {
    const day = table.time(row)?.low
    return day === undefined ? [] : [{ row, day }]
  })
  const groups = rowsBy(dated, ({ row }) => {
    const [label, subject] = [nameOf(table, row), table.cell('subject', row)]
    subjects.set(label, (subjects.get(label) ?? new Set()).add(subject))
    return JSON.stringify([withoutMarks(label), subject, table.strand(row), table.rows.unit(row)])
  })
  return [...groups.values()].flatMap((group): TimeLine[] => {
    const inTime = group.toSorted((a, b) => a.day - b.day)
    const [first] = inTime
    // Two numbers of one day are two things, whatever they are called.
    if (first === undefined || new Set(inTime.map(({ day }) => day)).size < inTime.length) return []
    // Quarters or months a year apart are compared; no line leads over what is between them.
    const months = monthsOf(table, first.row)
    const areApart = inTime.every(({ day }, at) => at === 0 || day - (inTime[at - 1]?.day ?? 0) > 300)
    if (months > 0 && months < 12 && areApart) return []
    const planned = inTime.filter(({ row, day }) => day > today || saysPlan(table, row))
    const measured = inTime.filter((each) => !planned.includes(each))
    if (measured.length < least) return []
    const label = nameOf(table, first.row)
    const subject = (subjects.get(label)?.size ?? 0) > 1 ? table.cell('subject', first.row) : ''
    const name = [label, subject, table.strand(first.row)].filter((part) => part !== '').join(' · ')
    return [
      { name: shownCell(name), rows: measured.map(({ row }) => row), planned: planned.map(({ row }) => row) },
    ]
  })
}

/** Words of what is wished for or foreseen, and not measured: not the revenue of a budget, of which every bulletin says what came in. */
const PLANNED =
  /目标|计划|规划|预计|预期|预测|预算(?!(?:总|内|外)?(?:收入|支出|收支))|展望|力争|拟(?:于|建|定|增)|\b(?:targets?|targeted|goals?|plan(?:s|ned)?|forecasts?|project(?:ed|ions?)|expect(?:ed|ations?)|outlook|budget(?:ed)?(?! (?:revenue|expenditure|income|spending|balance|deficit|surplus))|(?<=\d\s)(?:enacted|proposed|request)|(?:enacted|proposed)(?=\s(?:FY|\d))|estimates? for)\b/i
const saysPlanned = remembered((text) => PLANNED.test(text))
const SAID_IN = ['label', 'series', 'date', 'value', 'unit', 'hedge', 'topic', 'quote', 'note'] as const

/** Whether the words of a number say that it is a target, a plan or a forecast. */
function saysPlan(table: OpenTable, row: number): boolean {
  const isSaid = SAID_IN.some((role) => saysPlanned(table.cell(role, row)))
  return (
    isSaid || (['series', 'date'] as const).some((role) => isForeseen(table.cell(role, row), table.header))
  )
}

/** Shorter times are days, at which something has a number; longer ones are periods, over which it adds up. */
const LEAST_PERIOD = 28
const MONTH = 365.25 / 12

/** The months of the time of a row; 0 for a day, or where there is none. */
function monthsOf(table: OpenTable, row: number): number {
  const time = table.time(row)
  const days = time === null ? 0 : time.high - time.low + 1
  return days < LEAST_PERIOD ? 0 : Math.round(days / MONTH)
}

/**
 * Rows on one axis by how long their times are, where one thing is given of a year and of a quarter: those would be a fall, or bars
 * of a whole beside its parts. All together, without months, where nothing is.
 */
export function byPeriod(
  table: OpenTable,
  rows: readonly number[],
): { readonly months: number; readonly rows: readonly number[] }[] {
  const lengths = new Map<string, number>()
  const isMixed = rows.some((row) => {
    const months = monthsOf(table, row)
    if (months === 0) return false
    const thing = thingOf(table, row)
    const other = lengths.get(thing) ?? months
    lengths.set(thing, months)
    return other !== months
  })
  if (!isMixed) return [{ months: 0, rows }]
  const months = rows.map((row) => monthsOf(table, row))
  return [...new Set(months)].map((length) => ({
    months: length,
    rows: rows.filter((_, at) => months[at] === length),
  }))
}

/** Things that have numbers of several times: of more, the first are drawn, since nobody looks through hundreds of charts. */
const MOST_THINGS = 60
/** So many rows show whether rows have times, and so many of those that have none are looked at: a chart shows twenty. */
const LOOKED_AT = 20
const MOST_ROWS = 20_000

/** The rows of a view that charts are made of: those of its first things, where each of many has several times; else the first. */
export function rowsOfFirst(table: OpenTable, rows: Uint32Array): Uint32Array {
  const first = rows.subarray(0, MOST_ROWS)
  if (!rows.subarray(0, LOOKED_AT).some((row) => table.time(row) !== null)) return first
  const things = [...rowsBy(rows, (row) => thingOf(table, row)).values()]
  if (things.length * 2 > rows.length) return first
  if (things.length <= MOST_THINGS) return rows
  const drawn = new Set(things.slice(0, MOST_THINGS).flat())
  return rows.filter((row) => drawn.has(row))
}

function thingOf(table: OpenTable, row: number): string {
  return JSON.stringify([nameOf(table, row), table.cell('subject', row), table.strand(row)])
}

/** What a row is of: what its values are called, where its label is a date. */
function nameOf(table: OpenTable, row: number): string {
  if (table.dating.role === 'date') return table.cell('label', row).trim()
  return table.series.length > 1 ? '' : (table.series[0] ?? '')
}

/** From this ratio on, the smaller of two lines is no more than the axis of the larger. */
const FLAT = 15

/**
 * Lines that can be distinguished on one axis from zero, the largest numbers first, and at most so many in one chart: those of one
 * size together, each chart in the order of the file.
 */
export function inCharts(table: OpenTable, lines: readonly TimeLine[], most: number): readonly TimeLine[][] {
  const largest = new Map(
    lines.map((line) => [
      line,
      Math.max(...line.rows.map((row) => Math.abs(table.rows.quantity(row).value))),
    ]),
  )
  const sizeOf = (line: TimeLine | undefined) => (line === undefined ? 0 : (largest.get(line) ?? 0))
  const charts: TimeLine[][] = []
  for (const line of lines.toSorted((a, b) => sizeOf(b) - sizeOf(a))) {
    const chart = charts.at(-1)
    if (chart === undefined || sizeOf(chart[0]) > sizeOf(line) * FLAT) charts.push([line])
    else chart.push(line)
  }
  const places = new Map(lines.map((line, at) => [line, at]))
  return charts
    .flatMap((chart) => evenParts(chart, most))
    .map((chart) => chart.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)))
}

/** A list in parts of at most so many, none much shorter than the others. */
function evenParts<Item>(list: readonly Item[], most: number): readonly Item[][] {
  const parts = Math.ceil(list.length / most)
  const places = Array.from({ length: parts + 1 }, (_, at) => Math.round((at * list.length) / parts))
  return places.slice(1).map((end, at) => list.slice(places[at], end))
}
