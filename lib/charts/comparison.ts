import { finished } from '@/lib/charts/layout/key'
import { type Layout, type View, viewsFor } from '@/lib/charts/layout/layout'
import { layoutRows } from '@/lib/charts/layout/rows'
import { scalesFor, shapeFor } from '@/lib/charts/scales'
import { type Datum, placeOf, sourceForm, UNASSESSED } from '@/lib/charts/series/datum'
import { type Row, type RowSeries, rowTable } from '@/lib/charts/series/rows'
import { altOf } from '@/lib/charts/table'
import type { Comparable } from '@/lib/compare/comparable'
import { cautionsOf, divisorDimensions, divisorOf } from '@/lib/compare/comparables'
import { inOneUnit, measured } from '@/lib/compare/comparison'
import { type ComparisonView, dimensionNamed } from '@/lib/compare/comparison-view'
import { type ComparedItem, sayComparison, writeCompared } from '@/lib/compare/comparison-words'
import { goTogether } from '@/lib/compare/kinship'
import { besideClaim, calledOf } from '@/lib/compare/pick-words'
import { COMPARE_WORDS } from '@/lib/compare/words'
import { everywhere, type Locale } from '@/lib/locale'
import { isPoint } from '@/lib/quantity/interval'
import { type Dimension, measureOf, type Unit } from '@/lib/quantity/unit'

/** A comparison made ready: what is drawn, what is said of it, and what must be said with it. */
export type Comparison = NonNullable<ReturnType<typeof comparisonOf>>

/**
 * Makes a comparison of what is chosen; null when nothing is, or when what is chosen cannot be compared (an address can say
 * anything). A scale or divisor that does not fit falls back to linear and to the numbers as printed; a source's number that
 * cannot be divided is left out and named.
 */
export function comparisonOf(view: ComparisonView, all: readonly Comparable[], locale: Locale) {
  const chosen = view.claims.flatMap((id) => all.find((item) => item.id === id) ?? [])
  if (!goTogether(chosen)) return null
  const divisors = divisorDimensions(chosen, all)
  const by = dimensionNamed(view.per, all)
  const per = divisors.find(({ id }) => id === view.per) ?? null
  const canDivide = (item: Comparable) => by === null || divisorOf(item, by, all) !== null
  const candidates = view.evidence ? evidenceFor(chosen, all) : []
  const sources = per === null ? candidates : candidates.filter(canDivide)
  const undivided = (per === null ? chosen : candidates).filter((item) => !canDivide(item))
  const compared = comparedItems([...chosen, ...sources], { per, all, locale })
  const items = compared.slice(0, chosen.length)
  const evidence = compared.slice(chosen.length)
  const base = items.find(({ item }) => item.id === view.base) ?? items[0]
  if (base === undefined) return null
  const scales = scalesFor(
    base.quantity.unit.kind,
    compared.map((entry) => dividedPlaceOf(entry).value),
  )
  return {
    items,
    /** The sources’ numbers that are shown with the chosen ones. */
    evidence,
    base,
    series: seriesOf(items, evidence, { unit: base.quantity.unit, per, locale }),
    scale: scales.includes(view.scale) ? view.scale : ('linear' as const),
    /** Between which a reader may choose. */
    scales,
    /** What all can be divided by. */
    divisors,
    /** What all are divided by, or null. */
    per,
    /** For each number but the base, what it is to the base. */
    sentences: items
      .filter((entry) => entry !== base)
      .flatMap((entry) => [
        { id: entry.item.id, said: sayComparison(entry, base, per, locale) },
        ...insteadOf(entry.item, base.item, { per, all, locale }),
      ]),
    cautions: cautionsOf([...chosen, ...sources]),
    /** What was asked to be divided and cannot be, because nothing divides it. */
    undivided: by === null || undivided.length === 0 ? null : { by, items: undivided },
  }
}

interface ComparedOptions {
  readonly per: Dimension | null
  readonly all: readonly Comparable[]
  readonly locale: Locale
}

/** Items in one unit, divided where they are to be, and written. */
function comparedItems(chosen: readonly Comparable[], { per, all, locale }: ComparedOptions): ComparedItem[] {
  const quantities = inOneUnit(chosen.map(({ quantity }) => quantity))
  return chosen.flatMap((item, index): ComparedItem[] => {
    const quantity = quantities[index]
    if (quantity === undefined) return []
    const divisor = per === null ? null : divisorOf(item, per, all)
    const asPrinted = per === null && quantity === item.quantity
    const written = asPrinted ? item.written : writeCompared({ quantity, divisor }, per, locale)
    return [{ item, quantity, divisor, written }]
  })
}

/** The same comparison with each number that a source gives in place of one of the two, unless it is a date or the source weak. */
function insteadOf(
  item: Comparable,
  base: Comparable,
  options: ComparedOptions,
): { readonly id: string; readonly said: string }[] {
  const { per, all, locale } = options
  const others = evidenceFor([item, base], all)
    .filter(({ relation, weak, quantity }) => relation === 'differs' && !weak && quantity.kind !== 'date')
    .filter((other) => per === null || divisorOf(other, per, all) !== null)
  const said = others.flatMap((other) => {
    const pair = other.claim === base.id ? [item, other] : [other, base]
    const [number, against] = comparedItems(pair, options)
    return number === undefined || against === undefined
      ? []
      : [
          {
            id: `${other.id} ${item.id}`,
            written: other.written,
            said: sayComparison(number, against, per, locale),
          },
        ]
  })
  return said.filter(({ written }, at) => said.findIndex((one) => one.written === written) === at)
}

function seriesOf(
  items: readonly ComparedItem[],
  evidence: readonly ComparedItem[],
  { unit, per, locale }: Pick<ComparedOptions, 'per' | 'locale'> & { readonly unit: Unit },
): RowSeries {
  const shape = shapeFor(unit.kind)
  const rows = items.map((entry): Row => {
    const { id, statement } = entry.item
    const name = calledOf(entry.item, locale)
    const others = evidence.filter(({ item }) => item.claim === id)
    return {
      id,
      label: everywhere(name),
      detail: statement === name ? null : everywhere(statement),
      main: datumOf(entry, shape),
      others: others.map((other) => ({
        ...datumOf(other, shape),
        label: everywhere(besideClaim(other.item, locale)),
      })),
    }
  })
  const axis = per === null ? {} : { axis: everywhere(COMPARE_WORDS[locale].axisPer(unit.dimension, per)) }
  return {
    kind: shape === 'bar' ? 'bars' : 'dots',
    panels: [{ unit, title: unit.dimension.name, ...axis, rows }],
  }
}

/** Where a number is drawn, divided if it is to be. */
function dividedPlaceOf({ quantity, divisor }: ComparedItem): ReturnType<typeof placeOf> {
  const place = placeOf(quantity)
  if (divisor === null || quantity.kind === 'date') return place
  const interval = measured(quantity, divisor)
  const quotient = (quantity.value * divisor.unit.dimension.per) / placeOf(divisor).value
  return { ...place, interval, value: isPoint(interval) ? interval.low : quotient }
}

function datumOf(entry: ComparedItem, shape: 'bar' | 'dot'): Datum {
  const { item, quantity, written } = entry
  const isEvidence = item.source === 'evidence'
  return {
    ...UNASSESSED,
    id: item.id,
    source: item.source,
    claim: item.claim,
    ...(item.relation === null ? { form: shape } : sourceForm(item.relation, item.weak)),
    tone: isEvidence ? 'ink' : item.family,
    hedge: quantity.hedge,
    ...dividedPlaceOf(entry),
    written: everywhere(written),
    full: everywhere(written),
    status: item.status,
    card: {
      heading: everywhere(item.statement),
      quote: item.quote,
      quoteLang: item.lang,
      source: everywhere(item.where),
      range: null,
    },
  }
}

/** The sources' numbers that measure what their claim measures. */
function evidenceFor(chosen: readonly Comparable[], all: readonly Comparable[]): Comparable[] {
  const ids = chosen.map(({ id }) => id)
  return all.filter(
    (item) =>
      item.source === 'evidence' &&
      ids.includes(item.claim) &&
      !ids.includes(item.id) &&
      chosen.some(
        ({ id, quantity }) => id === item.claim && measureOf(quantity.unit) === measureOf(item.quantity.unit),
      ),
  )
}

/** A comparison laid out for a width. It has rows only: a browser need not load the other kinds of chart. */
export function layoutOfComparison({ series, scale }: Comparison, width: number, locale: Locale): Layout {
  return finished(layoutRows(series, { width, scale, locale }))
}

/** What a comparison sets side by side. */
export function titleOfComparison({ items, per }: Comparison, locale: Locale): string {
  const names = items.map(({ item }) => calledOf(item, locale))
  return COMPARE_WORDS[locale].pictureTitle(names, per)
}

/** A comparison laid out for each width that a page shows, beside the list of claims. */
export function viewsOfComparison(comparison: Comparison, locale: Locale): View[] {
  const alt = altOf(titleOfComparison(comparison, locale), rowTable(comparison.series), locale)
  // A third drawing of every comparison that is ready would take the page over its weight.
  return viewsFor(['phone', 'column'], alt, (width) => layoutOfComparison(comparison, width, locale))
}
