import { type AxisScale, scaleFor, shapeFor } from '@/lib/charts/scales'
import { type Datum, type MarkForm, type Tone, UNASSESSED } from '@/lib/charts/series/datum'
import type { RowSeries } from '@/lib/charts/series/rows'
import type { SlopeSeries } from '@/lib/charts/series/slope'
import { byId } from '@/lib/compare/comparables'
import { inOneUnit } from '@/lib/compare/comparison'
import { namesOf } from '@/lib/compare/comparison-words'
import { COMPARE_WORDS } from '@/lib/compare/words'
import { everywhere, inEach, JOINS, type Locale, type Text } from '@/lib/locale'
import { type ChartGroup, chartGroups } from '@/lib/open/chart-groups'
import type { OpenTable } from '@/lib/open/open-table'
import { type SlopePair, slopePairs } from '@/lib/open/slope-pairs'
import { topicCalled } from '@/lib/open/terms'
import { unitName } from '@/lib/open/unit-name'
import { quantityOf, writeRow } from '@/lib/open/write-row'
import { UNITS } from '@/lib/quantity/built-in-units'
import type { Unit, UnitKind } from '@/lib/quantity/unit'
import { isolated } from '@/lib/text/isolated'
import { scriptLanguage } from '@/lib/text/script-language'

/** A chart proposed for rows of a view. */
export interface ProposedChart {
  readonly key: string
  /** What is counted or measured, in words; empty for numbers without a unit. */
  readonly unit: string
  /** The topic, where the rows of a unit are parted by it; empty otherwise. */
  readonly topic: string
  /** How many rows it is for, of which the first are drawn. */
  readonly count: number
  readonly drawn: number
  readonly scale: AxisScale
  readonly series: RowSeries | SlopeSeries
  /** What must be said where units of one dimension stand together; empty for nothing. */
  readonly caution: string
}

export interface ProposedCharts {
  readonly charts: readonly ProposedChart[]
  /** How many there are in all. */
  readonly all: number
}

/** More rows cannot be told apart in one chart. */
const MOST_DRAWN = 20
/** More lines cross too often to be followed. */
const MOST_PAIRS = 6

/**
 * Numbers for the rows of a view, the largest groups first and at most `most` of them: slopes where something has numbers of
 * two dates, else bars from zero where that is fair, dots on a logarithmic axis where the numbers lie far apart, a
 * timeline in the order of time for dates.
 */
export function tableCharts(
  table: OpenTable,
  rows: Uint32Array,
  most: number,
  locale: Locale,
): ProposedCharts {
  const planned = chartGroups(table, rows, MOST_DRAWN).flatMap((group) => {
    const pairs = group.dimension?.id === UNITS.date.id ? [] : slopePairs(table, group.rows, MOST_PAIRS)
    const sloped = new Set(pairs.flatMap((pair) => pair.rows))
    const others = group.rows.filter((row) => !sloped.has(row))
    return [
      ...(pairs.length === 0 ? [] : [() => slope(table, group, pairs, locale)]),
      ...(others.length < 2 ? [] : [() => beside(table, { ...group, rows: others }, locale)]),
    ]
  })
  return { charts: planned.slice(0, most).map((make) => make()), all: planned.length }
}

function named({ units, terms }: OpenTable, group: ChartGroup, locale: Locale) {
  return {
    unit: group.units.map((unit) => isolated(unitName(unit, units, locale))).join(JOINS[locale].listComma),
    topic: topicCalled(terms, group.topic)?.name[locale] ?? isolated(group.topic),
  }
}

function beside(table: OpenTable, group: ChartGroup, locale: Locale): ProposedChart {
  const inOrder =
    group.dimension?.id === UNITS.date.id
      ? group.rows.toSorted((a, b) => table.quantity(a).value - table.quantity(b).value)
      : group.rows
  const rows = inOrder.slice(0, MOST_DRAWN)
  const drawn = drawnRows(table, rows)
  const { unit, kind } = axisUnit(table, rows)
  const scale = scaleFor(
    kind,
    drawn.map(({ value }) => value),
  )
  const form = scale === 'log' ? 'dot' : shapeFor(kind)
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
            const subject = table.cell('subject', row)
            return {
              id: `row-${row}`,
              label: both(table.cell('label', row)),
              detail: subject === '' ? null : both(subject),
              main: { ...datum(table, row, form, 'indigo'), ...drawn[at] },
              others: [],
            }
          }),
        },
      ],
    },
  }
}

function slope(
  table: OpenTable,
  group: ChartGroup,
  pairs: readonly SlopePair[],
  locale: Locale,
): ProposedChart {
  const [first, ...others] = pairs
  if (first === undefined) throw new Error('A slope needs a pair')
  const rows = pairs.flatMap((pair) => pair.rows)
  const { unit } = axisUnit(table, rows)
  const main = (row: number): Datum => {
    const made = datum(table, row, 'dot', 'indigo')
    // Where there are other lines, the main one must be told from them by name.
    if (others.length === 0) return made
    const written = prefixed(isolated(first.name), made.written)
    return { ...made, written, full: written }
  }
  const other = (row: number): Datum => ({
    ...datum(table, row, 'dot', 'background'),
    // Thinner than the main line, as the picture of a slope draws what stands beside it.
    source: 'evidence',
  })
  const ends = [main(first.rows[0]), main(first.rows[1])] as const
  return {
    key: `slope ${group.key}`,
    ...named(table, group, locale),
    ...(others.length === 0 ? { topic: isolated(first.name) } : {}),
    count: rows.length,
    drawn: rows.length,
    scale: 'linear',
    caution: cautionOf(table, group, rows, locale),
    series: {
      kind: 'slope',
      fromZero: false,
      unit,
      columns: [both(first.dates[0]), both(first.dates[1])],
      main: ends,
      mainWords: [ends[0].written, ends[1].written],
      remarks: [],
      pairs: others.map(({ name, rows: [from, to] }) => ({
        label: both(name),
        endLabel: both(name),
        gain: null,
        ends: [other(from), other(to)],
      })),
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

function axisUnit(
  table: OpenTable,
  rows: readonly number[],
): { readonly unit: Unit; readonly kind: UnitKind } {
  const [first] = inOneUnit(rows.map((row) => quantityOf(table.quantity(row))))
  const unit = first?.unit ?? UNITS.items
  return { unit, kind: unit.kind }
}

function cautionOf(table: OpenTable, group: ChartGroup, rows: readonly number[], locale: Locale): string {
  const { dimension } = group
  const units = byId(rows.flatMap((row) => table.quantity(row).unit ?? []))
  // Months and years are one measure in two sizes.
  const sized = units.every(({ size }) => size !== null)
  if (dimension === null || sized || units.length < 2) return ''
  return COMPARE_WORDS[locale].unitsCaution(dimension, namesOf(units, locale))
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
      heading: both(table.cell('label', row)),
      quote,
      quoteLang: scriptLanguage(quote),
      source: both(table.cell('source', row)),
      range: null,
    },
    claim: '',
  }
}

function prefixed(name: string, written: Text): Text {
  return inEach((locale) => `${name} ${written[locale]}`)
}

function both(text: string): Text {
  return everywhere(text)
}
