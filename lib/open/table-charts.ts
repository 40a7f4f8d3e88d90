import { type AxisScale, scaleFor, shapeFor } from '@/lib/charts/scales'
import { type Datum, type MarkForm, type Tone, UNASSESSED } from '@/lib/charts/series/datum'
import type { LineSeries } from '@/lib/charts/series/lines'
import type { RowSeries } from '@/lib/charts/series/rows'
import { byId } from '@/lib/compare/comparables'
import { inOneUnit } from '@/lib/compare/comparison'
import { unitNames } from '@/lib/compare/comparison-words'
import { COMPARE_WORDS } from '@/lib/compare/words'
import { FAMILIES } from '@/lib/dossier/vocabulary'
import { everywhere, inBrackets, inEach, JOINS, type Locale } from '@/lib/locale'
import { type ChartGroup, chartGroups } from '@/lib/open/chart-groups'
import { foldedName, namesOf } from '@/lib/open/column-names'
import type { OpenTable } from '@/lib/open/open-table'
import { topicCalled } from '@/lib/open/terms'
import { byMagnitude, type TimeLine, timeLines } from '@/lib/open/time-lines'
import { timeOf } from '@/lib/open/times'
import { totalRows } from '@/lib/open/total-rows'
import { unitInHeader } from '@/lib/open/unit-in-name'
import { unitName } from '@/lib/open/unit-name'
import { OPEN_WORDS } from '@/lib/open/words'
import { quantityOf, writeRow } from '@/lib/open/write-row'
import { UNITS } from '@/lib/quantity/built-in-units'
import { isInPercent } from '@/lib/quantity/unit'
import { isolated } from '@/lib/text/isolated'
import { scriptLanguage } from '@/lib/text/script-language'

/** A chart proposed for rows of a view. */
export interface ProposedChart {
  readonly key: string
  /** What is counted or measured, in words; empty for numbers without a unit. */
  readonly unit: string
  /** What the title calls its numbers: their topic or their only line, their column, and the unit unless that says it; empty for nothing. */
  readonly name: string
  /** How many rows it is for, of which the first are drawn. */
  readonly count: number
  readonly drawn: number
  readonly scale: AxisScale
  readonly series: RowSeries | LineSeries
  /** What must be said where units of one dimension stand together; empty for nothing. */
  readonly caution: string
}

export interface ProposedCharts {
  readonly charts: readonly ProposedChart[]
  /** How many there are in all. */
  readonly all: number
  /** Rows of the view that are in none: nothing else that it has can stand on an axis with them. */
  readonly alone: number
  /** Rows that are sums, means or parts of others, and so are in none. */
  readonly totals: number
}

/** More rows cannot be told apart in one chart. */
const MOST_DRAWN = 20
/** More lines cross too often to be followed. */
const MOST_LINES = 5
/** The longest of them, in points. */
const MOST_POINTS = 120

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
): ProposedCharts {
  let drawn = 0
  const totals = totalRows(table, rows)
  const parts = totals.size === 0 ? rows : rows.filter((row) => !totals.has(row))
  const proposed = chartGroups(table, parts, MOST_DRAWN).flatMap((group) => {
    const lines = group.dimension?.id === UNITS.date.id ? [] : timeLines(table, group.rows, today)
    const inLines = new Set(lines.flatMap((line) => [...line.rows, ...line.planned]))
    const others = group.rows.filter((row) => !inLines.has(row))
    const isAlone = others.length < 2
    drawn += inLines.size + (isAlone ? 0 : others.length)
    return [
      ...byMagnitude(table, lines).map(
        (some, at) => () => overTime(table, { ...group, key: `${at} ${group.key}` }, some, locale),
      ),
      ...(isAlone ? [] : [() => beside(table, { ...group, rows: others }, locale)]),
    ]
  })
  return {
    charts: proposed.slice(0, most).map((make) => make()),
    all: proposed.length,
    alone: parts.length - drawn,
    totals: totals.size,
  }
}

/** More columns of values are not named one by one. */
const MOST_NAMED = 3

function named(
  table: OpenTable,
  { units, rows }: Pick<ChartGroup, 'units' | 'rows'>,
  locale: Locale,
  line = '',
): Pick<ProposedChart, 'unit' | 'name'> {
  const unit = units.map((each) => isolated(titleUnit(each, table, locale))).join(JOINS[locale].listComma)
  const topics = [...new Set(rows.map((row) => table.cell('topic', row)))]
  const topic = topics.length > 1 ? '' : (topics[0] ?? '')
  const columns =
    table.times === null
      ? namedColumns(table, rows, unit !== '')
      : [table.times.name].filter((name) => name !== '')
  const [measure = '', ...measures] = new Set(rows.map((row) => table.measure(row)))
  const name = [
    line === '' ? (topicCalled(table.terms, topic)?.name[locale] ?? topic) : line,
    measures.length === 0 && measure !== topic && !line.includes(measure) ? measure : '',
    columns.filter((column) => column !== line).join(JOINS[locale].listComma),
  ]
    .filter((part) => part !== '')
    .map(isolated)
    .join(JOINS[locale].comma)
  const tells = (column: string) => unitInHeader(column, table.units) !== ''
  const isTold = (columns.length > 0 && columns.every(tells)) || (measures.length === 0 && tells(measure))
  return { unit, name: name === '' ? unit : isTold || unit === '' ? name : name + inBrackets(unit, locale) }
}

/** What a title calls a unit: a per cent may be of growth as well as a share. */
function titleUnit(id: string, { units }: OpenTable, locale: Locale): string {
  const unit = units.get(id)?.unit
  return unit !== undefined && isInPercent(unit) ? '%' : unitName(id, units, locale)
}

/** The columns of values that rows are from; none where they are many, or, beside a unit, called no more than a value. */
function namedColumns(table: OpenTable, rows: readonly number[], hasUnit: boolean): readonly string[] {
  const columns = [...new Set(rows.map((row) => table.seriesOf(row)))]
    .map((series) => table.series[series] ?? '')
    .filter((column) => !hasUnit || !namesOf('value', 'within').includes(foldedName(column)))
  return columns.length > MOST_NAMED ? [] : columns
}

function beside(table: OpenTable, group: ChartGroup, locale: Locale): ProposedChart {
  const inOrder =
    group.dimension?.id === UNITS.date.id
      ? group.rows.toSorted((a, b) => table.quantity(a).value - table.quantity(b).value)
      : group.rows
  const rows = inOrder.slice(0, MOST_DRAWN)
  const drawn = drawnRows(table, rows)
  const unit = drawn[0]?.unit ?? UNITS.items
  // An interval that reaches below zero has no logarithm, though its middle has.
  const scale = scaleFor(
    unit.kind,
    drawn.map(({ value, interval }) => (interval.low < 0 ? Math.min(value, 0) : value)),
  )
  const form = scale === 'log' ? 'dot' : shapeFor(unit.kind)
  const toneOf = tonesOf(table, rows)
  return {
    key: group.key,
    ...named(table, group, locale),
    count: group.rows.length,
    drawn: rows.length,
    scale,
    caution: cautionOf(table, group, rows, locale),
    series: {
      kind: form === 'bar' ? 'bars' : 'dots',
      panels: [
        {
          unit,
          title: unit.dimension.name,
          rows: rows.map((row, at) => {
            const detail = [table.cell('subject', row), table.cell('series', row)].filter(
              (part) => part !== '',
            )
            return {
              id: `row-${row}`,
              label: everywhere(table.cell('label', row)),
              detail: detail.length === 0 ? null : everywhere(detail.join(' · ')),
              main: { ...datum(table, row, form, toneOf(row)), ...drawn[at] },
              others: [],
            }
          }),
        },
      ],
    },
  }
}

/** Columns of values are told apart by colour, besides by name, where any has several rows: a colour for each row tells nothing. */
function tonesOf(table: OpenTable, rows: readonly number[]): (row: number) => Tone {
  const isParted = new Set(rows.map((row) => table.seriesOf(row))).size < rows.length
  return (row) => (isParted ? FAMILIES[table.seriesOf(row) % FAMILIES.length] : undefined) ?? 'indigo'
}

function overTime(
  table: OpenTable,
  group: ChartGroup,
  lines: readonly TimeLine[],
  locale: Locale,
): ProposedChart {
  const shown = lines
    .slice(0, MOST_LINES)
    .map((line) => ({ ...line, rows: line.rows.slice(0, MOST_POINTS), planned: line.planned.slice(0, 1) }))
  const rowsOf = (some: readonly TimeLine[]) => some.flatMap(({ rows, planned }) => [...rows, ...planned])
  const rows = rowsOf(shown)
  const inUnit = drawnRows(table, rows)
  const drawn = new Map(inUnit.map((each, at) => [rows[at], each]))
  const point = (row: number, form: MarkForm, tone: Tone) => ({
    datum: { ...datum(table, row, form, tone), ...drawn.get(row) },
    when: table.time(row) ?? { low: 0, high: 0, lowOpen: false, highOpen: false },
  })
  const units = [...new Set(rows.map((row) => table.unitOf(row)))]
  return {
    key: `lines ${group.key}`,
    ...named(table, { units, rows }, locale, lines.length === 1 ? shown[0]?.name : ''),
    count: rowsOf(lines).length,
    drawn: rows.length,
    scale: 'linear',
    caution: cautionOf(table, group, rows, locale),
    series: {
      kind: 'lines',
      unit: inUnit[0]?.unit ?? UNITS.items,
      times: table.times?.times.flatMap((name) => timeOf(name)?.low ?? []) ?? null,
      lines: shown.flatMap(({ name, rows, planned }, at) => {
        const tone = FAMILIES[at % FAMILIES.length] ?? 'grey'
        return [
          { label: everywhere(name), points: rows.map((row) => point(row, 'dot', tone)) },
          // No line leads to what is only planned.
          ...planned.map((row) => ({
            label: inEach((language) =>
              OPEN_WORDS[language].planned(isolated(`${name} · ${table.cell(table.dating.role, row)}`)),
            ),
            points: [point(row, 'dot', tone)],
          })),
        ]
      }),
    },
  }
}

/** Values and intervals of rows in one unit: years as months where some are in months. */
function drawnRows(table: OpenTable, rows: readonly number[]): Pick<Datum, 'value' | 'interval' | 'unit'>[] {
  const quantities = rows.map((row) => table.quantity(row))
  return inOneUnit(quantities.map(quantityOf)).map(({ kind, value, interval, unit }, at) => ({
    // Of a date the first day stands for its place.
    value: kind === 'number' ? value : (quantities[at]?.value ?? interval.low),
    interval,
    unit,
  }))
}

function cautionOf(table: OpenTable, group: ChartGroup, rows: readonly number[], locale: Locale): string {
  const { dimension } = group
  const units = byId(rows.flatMap((row) => table.quantity(row).unit ?? []))
  // Months and years are one measure in two sizes.
  const sized = units.every(({ size }) => size !== null)
  if (dimension === null || sized || units.length < 2) return ''
  return COMPARE_WORDS[locale].unitsCaution(dimension, unitNames(units, locale))
}

function datum(table: OpenTable, row: number, form: MarkForm, tone: Tone): Datum {
  const quantity = table.quantity(row)
  const quote = table.cell('quote', row)
  const written = inEach((locale) => writeRow(quantity, locale))
  return {
    ...UNASSESSED,
    id: `row-${row}`,
    source: 'claim',
    form,
    tone,
    hedge: quantity.hedge,
    value: quantity.value,
    interval: quantity.interval,
    unit: quantityOf(quantity).unit,
    written,
    full: written,
    card: {
      heading: everywhere(table.name(row)),
      quote,
      quoteLang: scriptLanguage(quote),
      source: everywhere(table.cell('source', row)),
      range: null,
    },
    claim: '',
  }
}
