import type { ChartContext } from '@/lib/charts/kind'
import { checkDatum, claimDatum, evidenceDatum } from '@/lib/charts/series/assessed-datum'
import { claimLabelOf, claimsOf, labelOf, remarkOn, sourcesBeside } from '@/lib/charts/series/context'
import { bare } from '@/lib/charts/series/datum'
import { rowOf, type TableRow } from '@/lib/charts/table'
import { CHART_WORDS } from '@/lib/charts/words'
import type { AssessedClaim, CheckResult } from '@/lib/claims/assess'
import { type Distance, distanceOf } from '@/lib/claims/distance'
import { sourceLabel } from '@/lib/claims/named-source'
import { measured } from '@/lib/compare/comparison'
import type { ChartEntry } from '@/lib/dossier/chart-entry'
import { everywhere, inEach, JOINS, type Locale, type Text } from '@/lib/locale'
import { UNITS } from '@/lib/quantity/built-in-units'
import { roundSignificant } from '@/lib/quantity/decimal'
import { clean, type Interval, isPoint, point } from '@/lib/quantity/interval'
import { asPrinted } from '@/lib/quantity/precision'
import type { Unit } from '@/lib/quantity/unit'
import { DERIVED_DIGITS, writeDerived, writeNumber } from '@/lib/quantity/write'

/** What is counted, as bars; beside each, what checks make of the counts, against what the article says. */
export type AllowedSeries = ReturnType<typeof allowedSeries>
export type Tested = AllowedSeries['tested'][number]
export type AllowedRow = AllowedSeries['rows'][number]
export type CountedBar = NonNullable<AllowedRow['bar']>
export type AllowedResult = AllowedRow['results'][number][number]

/** The bars and results that the rows of figures.json ask for, in their order. */
export function allowedSeries(context: ChartContext) {
  const { entry } = context
  const claims = claimsOf(context)
  const counts = new Set(entry.rows.map(({ claim }) => claim))
  const tested = claims.filter(({ claim }) => !counts.has(claim.id))
  const unit = claims.find(({ claim }) => counts.has(claim.id))?.claim.quantity.unit ?? UNITS.items
  const { more } = entry
  const rowsFor = (rows: ChartEntry['rows']) => rows.map((row) => rowFor(row, tested, context))
  return {
    kind: 'allowed' as const,
    /** What the bars count. */
    title: titleOf(unit, context),
    unit,
    tested: tested.map((item) => testedOf(item, context)),
    rows: rowsFor(entry.rows),
    /** Comparisons of other things than the bars, under their own title. */
    more: more === undefined ? null : { title: more.title, rows: rowsFor(more.rows) },
  }
}

function titleOf({ dimension }: Unit, context: ChartContext): Text {
  return context.entry.panels[dimension.id] ?? dimension.name
}

/** A claim that checks test: what it allows is a band on its own axis. */
function testedOf(item: AssessedClaim, context: ChartContext) {
  const { quantity } = item.claim
  const { unit } = quantity
  const claim = claimDatum(item, 'dot')
  return {
    claim: { ...claim, written: context.entry.details[item.claim.id] ?? claim.written },
    label: claimLabelOf(item, context),
    title: titleOf(unit, context),
    unit,
    allowed: asPrinted(quantity),
  }
}

function rowFor(
  { label, checks, claim }: ChartEntry['rows'][number],
  tested: readonly AssessedClaim[],
  context: ChartContext,
) {
  const { assessed } = context
  const results = checks.flatMap((id) => assessed.checks.filter(({ check }) => check.id === id))
  const item = assessed.claims.find(({ id }) => id === claim)
  const bar = item === undefined ? null : barOf(item, context)
  const [first] = results
  return {
    label: label ?? bar?.label ?? first?.working ?? everywhere(''),
    /** Null where a row has the bar above it in common, or none. */
    bar,
    /** What is compared, in numbers, for where no bar shows it. */
    operands: first === undefined ? null : operandsOf(first),
    /** For each tested claim what checks give; the first alone is drawn, since others would hide it, and all are in the table. */
    results: tested.map((item) =>
      results
        .filter(({ check }) => check.against === item.id)
        .flatMap((result) => resultOf(result, item, context)),
    ),
  }
}

function barOf(item: AssessedClaim, context: ChartContext) {
  const { entry } = context
  const { claim } = item
  const sources = sourcesBeside(item, context).map(({ source, quantity }) => ({
    ...evidenceDatum(source, quantity),
    label: sourceLabel(source, labelOf(source.id, context)),
  }))
  const own = [claim.id, ...sources.map(({ id }) => id)]
  return {
    main: claimDatum(item, 'bar'),
    label: claimLabelOf(item, context),
    detail: entry.details[claim.id] ?? null,
    sources,
    unfinished: entry.unfinished.includes(claim.id),
    /** As much of it as a source supports, where that is less than all. */
    supported: sources.find(({ id }) => id === entry.supported[claim.id]) ?? null,
    /** Remarks on the bar or on one of its sources, by id. */
    remarks: Object.fromEntries(
      own.flatMap((id): [string, Text][] => {
        const remark = remarkOn(id, context)
        return remark === null ? [] : [[id, remark]]
      }),
    ),
  }
}

/** The result of a check on the axis of the claim that it tests: its number without what the axis says, and whether it fits or by how much it misses. */
function resultOf(result: CheckResult, { claim }: AssessedClaim, context: ChartContext) {
  const datum = checkDatum(result)
  const { fit, derived, unit, working } = result
  if (datum === null || fit === null || derived === null) return []
  const allowed = asPrinted(claim.quantity)
  const far = distanceOf(derived, allowed)
  const asRead = distanceOf(rounded(derived), allowed) ?? far
  const distance = far && asRead && { ...far, words: inEach((locale) => writeDistance(asRead, unit, locale)) }
  const added = remarkOn(datum.id, context)
  const words = inEach((locale) => {
    const fitting = distance?.words[locale] ?? CHART_WORDS[locale].allowed.fits[fit]
    return added === null ? fitting : fitting + JOINS[locale].comma + added[locale]
  })
  const label = labelOf(datum.id, context) ?? working
  return [{ datum: { ...datum, label }, written: writeShort(result, datum.written), fit, distance, words }]
}

/** A result as it is read off its dot: a reader who subtracts finds the distance that is written. */
function rounded(derived: Interval): Interval {
  return isPoint(derived) ? point(roundSignificant(derived.low, DERIVED_DIGITS)) : derived
}

/** By how much a result misses; between shares in percentage points. */
function writeDistance({ side, by }: Distance, unit: Unit, locale: Locale): string {
  const { short, over, points } = CHART_WORDS[locale].allowed
  const say = side === 'short' ? short : over
  if (unit.kind === 'share') return say(points(writeNumber(by * 100, locale)))
  return say(isTimes(unit) ? writeNumber(by, locale) : writeDerived(point(by), unit, locale))
}

export function isTimes({ dimension }: Unit): boolean {
  return dimension === UNITS.times.dimension
}

/** A result as it is written at its dot: its axis says that it is in times. */
function writeShort({ derived, unit }: CheckResult, written: Text): Text {
  if (derived === null || !isTimes(unit) || !isPoint(derived)) return written
  return inEach((locale) => writeNumber(derived.low, locale, { digits: DERIVED_DIGITS }))
}

/** What a comparison sets against each other, as numbers. */
function operandsOf({ operands: [a, b] }: CheckResult): Text | null {
  if (a === undefined || b === undefined) return null
  return inEach((locale) => {
    const [of = '', to = ''] = [b, a].map(({ quantity, per }) =>
      per === null
        ? bare(quantity)[locale]
        : writeDerived(measured(quantity, per), quantity.unit, locale, ''),
    )
    return CHART_WORDS[locale].allowed.against(of, to)
  })
}

/** The results of its first comparisons, with their numbers in words in place of bars. */
export function briefAllowed(series: AllowedSeries): AllowedSeries {
  const rows = series.rows.filter(({ results }) => results.some(({ length }) => length > 0))
  return rows.length === 0
    ? series
    : { ...series, rows: rows.map((row) => ({ ...row, bar: null })), more: null }
}

/** Every row that may have results. */
export function rowsOf({ rows, more }: AllowedSeries): readonly AllowedRow[] {
  return [...rows, ...(more?.rows ?? [])]
}

/** The table: each count with its sources, then each claim with the checks that test it. */
export function allowedTable(series: AllowedSeries): TableRow[] {
  const all = rowsOf(series)
  return [
    ...series.rows.flatMap(({ bar }) =>
      bar === null
        ? []
        : [rowOf(bar.main, bar.label), ...bar.sources.map((source) => rowOf(source, source.label))],
    ),
    ...series.tested.flatMap(({ claim, label }, panel) => [
      rowOf(claim, label),
      ...all.flatMap(({ results }) => (results[panel] ?? []).map(resultRow)),
    ]),
  ]
}

function resultRow({ datum, distance }: AllowedResult): TableRow {
  if (distance === null) return rowOf(datum, datum.label)
  const { side, by, words } = distance
  return rowOf(datum, datum.label, { distance: { by: clean(side === 'short' ? -by : by), words } })
}
