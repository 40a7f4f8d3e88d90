import { isByHead } from '@/lib/open/column-names'
import type { OpenTable } from '@/lib/open/open-table'
import { rowsBy } from '@/lib/open/rows-by'
import { unitInLabel } from '@/lib/open/unit-in-name'
import { measureOf } from '@/lib/quantity/unit'

/** Rows that can be on one axis. */
export type ChartGroup = ReturnType<typeof chartGroups>[number]

/**
 * The rows of a view by what can be on one axis: units of one dimension together, each currency by itself, unknown units by the file’s word.
 * A group of more than `most` rows is parted by topic. Single rows make no group, and ranks are not drawn.
 */
export function chartGroups(table: OpenTable, rows: Iterable<number>, most: number) {
  const shown = [...rows]
  const parted = partedSeries(table, shown)
  const groups = rowsBy(shown, (row) => {
    const axis = axisOf(table, row)
    const ofUnit = axis !== null && isPlain(table, row) ? parted(axis, row) : axis
    const isApart = table.times === null ? table.apart : !table.isTimed(row)
    return isApart && ofUnit !== null ? `${ofUnit} ${table.rows.series(row)}` : ofUnit
  })
  return [...groups]
    .flatMap(([key, group]) =>
      (group.length > most ? byTopic(table, group) : [{ topic: '', rows: group }]).map((part) => ({
        key,
        ...part,
      })),
    )
    .filter((group) => group.rows.length > 1 && isOneSize(table, group.rows))
    .map(({ key, topic, rows: members }) => {
      const [first = 0] = members
      const unit = table.rows.quantity(first).unit
      return {
        key: `${key} ${topic}`,
        /** Null where the site knows no unit of theirs. */
        dimension: unit === null ? null : unit.dimension,
        /** As the file or the site names them, each once. */
        units: [...new Set(members.map((row) => table.rows.unit(row)))],
        /** The topic that they share, where their dimension has too many rows for one chart; empty for none. */
        topic,
        rows: members,
      }
    })
    .sort((a, b) => b.rows.length - a.rows.length)
}

/** Sums of money further apart are not compared. */
const MOST_APART = 1e6

function isOneSize(table: OpenTable, rows: readonly number[]): boolean {
  if (table.times !== null || table.rows.quantity(rows[0] ?? 0).unit?.kind !== 'money') return true
  let [least, most] = [Number.POSITIVE_INFINITY, 0]
  for (const row of rows) {
    const size = Math.abs(table.rows.values[row] ?? 0)
    if (size > 0) least = Math.min(least, size)
    most = Math.max(most, size)
  }
  return most <= least * MOST_APART
}

/** Whether a number has no unit at all, not even a word. */
function isPlain(table: OpenTable, row: number): boolean {
  return table.rows.unit(row) === ''
}

/** Columns of plain numbers that are so much larger than others are of something else. */
const APART = 30

/**
 * The axis of a plain number, which has no unit to say what goes with it: none where others of its column name theirs, and its
 * column’s where the columns differ in size. Columns that are times stay together.
 */
function partedSeries(
  table: OpenTable,
  rows: readonly number[],
): (axis: string, row: number) => string | null {
  const seriesAndMeasureOf = (row: number) => `${table.rows.series(row)} ${table.measure(row)}`
  const mixed = new Set(
    rows
      .filter((row) => !isPlain(table, row) && table.rows.quantity(row).unit !== null)
      .map(seriesAndMeasureOf),
  )
  const sizes = new Map<number, number>()
  for (const row of rows) {
    const size = isPlain(table, row) ? Math.abs(table.rows.values[row] ?? 0) : 0
    if (size > 0) sizes.set(table.rows.series(row), Math.max(size, sizes.get(table.rows.series(row)) ?? 0))
  }
  const areApart = table.times === null && Math.max(...sizes.values()) > Math.min(...sizes.values()) * APART
  return (axis, row) => {
    if (mixed.has(seriesAndMeasureOf(row))) return null
    return areApart ? `${axis} ${table.rows.series(row)}` : axis
  }
}

function axisOf(table: OpenTable, row: number): string | null {
  const { unit, unitText } = table.rows.quantity(row)
  const measure = table.measure(row)
  if (unit === null) return `word ${unitText} ${measure}`
  // Rows whose names give their units are of different things: 产值(亿元) and 人均(元) are not bars of one chart.
  const label = table.cell('label', row)
  const each = unit.kind !== 'share' && isByHead(label) ? 'each' : ''
  return unit.kind === 'rank'
    ? null
    : `${measureOf(unit)} ${unitInLabel(label, table.units)} ${each} ${measure}`
}

/** Rows by their topic; those whose topic no other row has stay together. */
function byTopic(table: OpenTable, rows: readonly number[]): { topic: string; rows: readonly number[] }[] {
  const topics = rowsBy(rows, (row) => table.cell('topic', row))
  const rest = [...topics.values()].filter((group) => group.length === 1).flat()
  return [
    ...[...topics].filter(([, group]) => group.length > 1).map(([topic, group]) => ({ topic, rows: group })),
    { topic: '', rows: rest },
  ]
}
