import type { ScaleWords } from '@/lib/charts/scales'
import { type AxisScale, scaleFor, shapeFor } from '@/lib/charts/scales'
import { type Datum, type Tone, UNASSESSED } from '@/lib/charts/series/datum'
import type { LineSeries } from '@/lib/charts/series/lines'
import { inSmallest, type LabelledDatum, type Row, type RowSeries } from '@/lib/charts/series/rows'
import { eachById } from '@/lib/compare/comparables'
import { smallestOf } from '@/lib/compare/comparison'
import { unitNames } from '@/lib/compare/comparison-words'
import { COMPARE_WORDS } from '@/lib/compare/words'
import { FAMILIES } from '@/lib/dossier/vocabulary'
import { everywhere, inEach, type Locale } from '@/lib/locale'
import { type ChartGroup, chartGroups } from '@/lib/open/chart-groups'
import { named } from '@/lib/open/chart-names'
import { ofAxis, scaleOfRows } from '@/lib/open/common-scale'
import { areCases, leftOut, totalRows } from '@/lib/open/left-out'
import type { OpenTable } from '@/lib/open/open-table'
import { partedNames } from '@/lib/open/parted-names'
import { shownCell } from '@/lib/open/shown-cell'
import type { ChartNames } from '@/lib/open/table-title'
import { termName } from '@/lib/open/terms'
import { byPeriod, inCharts, rowsOfFirst, type TimeLine, timeLines } from '@/lib/open/time-lines'
import { timeOf } from '@/lib/open/times'
import { OPEN_WORDS } from '@/lib/open/words'
import { writeRow } from '@/lib/open/write-row'
import { UNITS } from '@/lib/quantity/built-in-units'
import { isolated } from '@/lib/text/isolated'
import { scriptLanguage } from '@/lib/text/script-language'

/** A chart proposed for rows of a view. */
export interface ProposedChart extends ChartNames {
  readonly key: string
  /** How many numbers it is for, and how many of them are drawn. */
  readonly count: number
  readonly drawn: number
  readonly scale: AxisScale
  readonly series: RowSeries | LineSeries
  /** What must be said where units of one dimension are together; empty for nothing. */
  readonly caution: string
}

export type ProposedCharts = ReturnType<typeof tableCharts>

/** Rows of one axis, and of how many months each is, where others are of more or fewer. */
type PeriodGroup = ChartGroup & { readonly months: number }

/** More rows cannot be distinguished in one chart. */
const MOST_DRAWN = 20
/** More lines cross too often to be followed. */
const MOST_LINES = 5
/** The longest of them, in points, of which the latest are drawn: a year of days. */
const MOST_POINTS = 366

/**
 * Numbers for the rows of a view, the largest groups first and at most `most` of them: lines where something has numbers of
 * several times, else bars from zero where that is fair, dots on a logarithmic axis where the numbers lie far apart, a
 * timeline in the order of time for dates.
 */
export function tableCharts(
  table: OpenTable,
  rows: Uint32Array,
  most: number,
  { locale, today }: { readonly locale: Locale; readonly today: number },
) {
  if (areCases(table, rows)) return { charts: [], all: 0, left: leftOut(table, rows, () => 'cases') }
  const drawn = new Set<number>()
  const first = rowsOfFirst(table, rows)
  const looked = first.length === rows.length ? null : new Set(first)
  const totals = totalRows(table, first)
  const parts = totals.size === 0 ? first : first.filter((row) => !totals.has(row))
  const proposed = chartGroups(table, parts, MOST_DRAWN)
    .flatMap((group) =>
      byPeriod(table, group.rows).map((part) => ({ ...group, ...part, key: `${group.key} ${part.months}` })),
    )
    .filter((group) => group.rows.length > 1)
    .flatMap((group) => {
      const lines = group.dimension?.id === UNITS.date.id ? [] : timeLines(table, group.rows, today)
      const inLines = new Set(lines.flatMap((line) => [...line.rows, ...line.planned]))
      const others = group.rows.filter((row) => !inLines.has(row))
      const isAlone = others.length < 2
      // What was measured once is beside those that were measured again.
      const once = isAlone && lines.length > 0 ? timeLines(table, others, today, 1) : []
      for (const row of inLines) drawn.add(row)
      for (const row of isAlone ? once.flatMap((line) => line.rows) : others) drawn.add(row)
      const charts = inCharts(table, [...lines, ...once], MOST_LINES)
      return [
        ...charts.map((some, at) => () => {
          const part = charts.length > 1 && some.length > 1 ? `${at + 1}/${charts.length}` : ''
          return overTime(table, { ...group, key: `${at} ${group.key}` }, { lines: some, part }, locale)
        }),
        ...(isAlone ? [] : [() => beside(table, { ...group, rows: others }, locale)]),
      ]
    })
  const charts = proposed.slice(0, most).map((make) => make())
  return {
    // What differs from the others by its own name needs no number.
    charts: charts.map((chart) => {
      const isAlike = charts.some((other) => other !== chart && other.name === chart.name)
      return isAlike ? chart : { ...chart, part: '' }
    }),
    /** How many there are in all. */
    all: proposed.length,
    left: leftOut(table, rows, (row) => {
      if (drawn.has(row)) return null
      if (looked?.has(row) === false) return 'many'
      return totals.has(row) ? 'totals' : table.rows.quantity(row).unit?.kind === 'rank' ? 'ranks' : 'unlike'
    }),
  }
}

function beside(table: OpenTable, group: PeriodGroup, locale: Locale): ProposedChart {
  const areDates = group.dimension?.id === UNITS.date.id
  const inOrder = areDates
    ? group.rows.toSorted((a, b) => table.rows.quantity(a).value - table.rows.quantity(b).value)
    : group.rows
  const rows = inOrder.slice(0, MOST_DRAWN)
  const words = scaleOfRows(table, rows)
  const marks = marksOf(table, rows, words)
  const unit = [...marks.values()][0]?.unit ?? UNITS.items
  // An interval that reaches below zero has no logarithm, though its middle has.
  const scale = scaleFor(
    unit.kind,
    [...marks.values()].map(({ value, interval }) => (interval.low < 0 ? Math.min(value, 0) : value)),
  )
  const form = scale === 'log' ? 'dot' : shapeFor(unit.kind)
  const toneOf = tonesOf(table, rows)
  const isOneSeries =
    !table.roles.includes('series') && new Set(group.rows.map((row) => table.rows.series(row))).size === 1
  // One series is named by the title.
  const seriesOf = (row: number) => (isOneSeries ? '' : shownCell(table.cell('series', row)))
  const names = partedNames(table, rows, (row) => [
    shownCell(table.cell('label', row).trim()),
    termName(table.terms, 'subjects', table.cell('subject', row), locale),
    seriesOf(row),
  ])
  const shown: (Row & { others: LabelledDatum[]; isNamed: boolean })[] = []
  let last = -1
  for (const [row, datum] of marks) {
    const main = { ...datum, form, tone: toneOf(row) }
    const [label = '', ...beside] = names.get(row) ?? []
    const detail = beside.length === 0 ? null : everywhere(beside.join(' · '))
    const record = table.rows.record(row)
    // Dots of one record are below its name, which a survey spells out in a whole question.
    const over = form === 'dot' && !areDates && record === last ? shown.at(-1) : undefined
    if (over === undefined)
      shown.push({ id: datum.id, label: everywhere(label), detail, isNamed: false, main, others: [] })
    else {
      over.isNamed = true
      over.others.push({ ...main, label: everywhere(seriesOf(row)) })
    }
    last = record
  }
  return {
    key: group.key,
    ...named(table, group, locale),
    part: '',
    count: group.rows.length,
    drawn: rows.length,
    scale,
    caution: cautionOf(table, group, rows, locale),
    series: {
      kind: form === 'bar' ? 'bars' : 'dots',
      panels: [{ unit, words: ofAxis(words), title: unit.dimension.name, rows: shown }],
    },
  }
}

/** Columns of values have colours, besides names, where any has several rows: a colour for each row says nothing. */
function tonesOf(table: OpenTable, rows: readonly number[]): (row: number) => Tone {
  const isParted = new Set(rows.map((row) => table.rows.series(row))).size < rows.length
  return (row) => (isParted ? FAMILIES[table.rows.series(row) % FAMILIES.length] : undefined) ?? 'indigo'
}

function overTime(
  table: OpenTable,
  group: PeriodGroup,
  { lines, part }: { readonly lines: readonly TimeLine[]; readonly part: string },
  locale: Locale,
): ProposedChart {
  const shown = lines.map((line) => ({
    ...line,
    rows: line.rows.slice(-MOST_POINTS),
    planned: line.planned.slice(0, 1),
  }))
  const rowsOf = (some: readonly TimeLine[]) => some.flatMap(({ rows, planned }) => [...rows, ...planned])
  const rows = rowsOf(shown)
  const words = scaleOfRows(table, rows)
  const marks = marksOf(table, rows, words)
  const points = (some: readonly number[], tone: Tone) =>
    some.flatMap((row) => {
      const [datum, when] = [marks.get(row), table.time(row)]
      return datum === undefined || when === null ? [] : [{ datum: { ...datum, tone }, when }]
    })
  const units = [...new Set(rows.map((row) => table.rows.unit(row)))]
  const only = lines.length === 1 ? shown[0]?.name : ''
  return {
    key: `lines ${group.key}`,
    ...named(table, { units, rows, months: group.months }, locale, only),
    part,
    count: rowsOf(lines).length,
    drawn: rows.length,
    scale: 'linear',
    caution: cautionOf(table, group, rows, locale),
    series: {
      kind: 'lines',
      unit: [...marks.values()][0]?.unit ?? UNITS.items,
      words: ofAxis(words),
      times:
        table.times?.inYear === false ? table.times.times.flatMap((name) => timeOf(name)?.low ?? []) : null,
      lines: shown.flatMap(({ name, rows, planned }, at) => {
        const tone = FAMILIES[at % FAMILIES.length] ?? 'grey'
        return [
          { label: everywhere(name), points: points(rows, tone) },
          // No line leads to what is only planned.
          ...planned.map((row) => ({
            label: inEach((language) =>
              OPEN_WORDS[language].planned(isolated(`${name} · ${table.cell(table.dating.role, row)}`)),
            ),
            points: points([row], tone),
          })),
        ]
      }),
    },
  }
}

function cautionOf(table: OpenTable, group: ChartGroup, rows: readonly number[], locale: Locale): string {
  const { dimension } = group
  const units = eachById(rows.flatMap((row) => table.rows.quantity(row).unit ?? []))
  // Months and years are one measure in two sizes.
  const sized = units.every(({ size }) => size !== null)
  if (dimension === null || sized || units.length < 2) return ''
  return COMPARE_WORDS[locale].unitsCaution(dimension, unitNames(units, locale))
}

/** The numbers of rows as dots in one unit: years as months where some are in months. */
function marksOf(table: OpenTable, rows: readonly number[], words: ScaleWords): ReadonlyMap<number, Datum> {
  const smallest = smallestOf(rows.map((row) => table.rows.quantity(row).unit ?? UNITS.items))
  const markOf = (row: number): Datum => {
    const quantity = table.rows.quantity(row)
    const quote = shownCell(table.cell('quote', row))
    const written = inEach((locale) => writeRow(quantity, locale, words[locale]))
    return {
      ...UNASSESSED,
      id: `row-${row}`,
      source: 'claim',
      claim: '',
      form: 'dot',
      tone: 'indigo',
      hedge: quantity.hedge,
      // Of a date the first day is its place.
      value: quantity.value,
      interval: quantity.interval,
      unit: quantity.unit ?? UNITS.items,
      written,
      full: written,
      card: {
        heading: everywhere(shownCell(table.name(row))),
        quote,
        quoteLang: scriptLanguage(quote),
        source: everywhere(shownCell(table.cell('source', row))),
        range: null,
      },
    }
  }
  return new Map(rows.map((row) => [row, inSmallest(markOf(row), smallest)]))
}
