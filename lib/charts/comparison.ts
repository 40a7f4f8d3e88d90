import type { AxisScale } from '@/lib/charts/layout/layout'
import { drawn } from '@/lib/charts/series/datum'
import type { Beside, Datum, RowSeries } from '@/lib/charts/series/series'
import {
  type Caution,
  type Comparable,
  cautionsOf,
  divisorDimensions,
  divisorOf,
} from '@/lib/compare/comparables'
import { inOneUnit } from '@/lib/compare/comparison'
import type { ComparisonView } from '@/lib/compare/comparison-view'
import { type ComparedItem, sayComparison, writeCompared } from '@/lib/compare/comparison-words'
import { COMPARE_WORDS } from '@/lib/compare/words'
import type { Locale, Text } from '@/lib/locale'
import type { Dimension } from '@/lib/quantity/unit'

/** A comparison made ready: what is drawn, what is said of it, and what must be said with it. */
export interface Comparison {
  readonly items: readonly ComparedItem[]
  /** The sources' figures that are drawn beside the chosen ones. */
  readonly beside: readonly ComparedItem[]
  readonly base: ComparedItem
  readonly series: RowSeries
  readonly scale: AxisScale
  /** Whether a reader may choose the scale: dates and shares are linear always. */
  readonly scales: readonly AxisScale[]
  /** What all can be divided by. */
  readonly divisors: readonly Dimension[]
  /** What all are divided by, or null. */
  readonly per: Dimension | null
  /** For each figure but the base, what it is to the base. */
  readonly sentences: readonly { readonly id: string; readonly sentences: readonly string[] }[]
  readonly cautions: readonly Caution[]
  /** Whatever was asked to be divided and cannot be, for want of a figure to divide by. */
  readonly undivided: { readonly by: Dimension; readonly items: readonly Comparable[] } | null
}

/**
 * Makes a comparison of what is chosen; null when nothing is, or when what is chosen does not go together (an address
 * can say anything). A scale or divisor that does not fit falls back to linear and to the figures as printed; a source's
 * figure that cannot be divided is left out and named.
 */
export function comparisonOf(
  view: ComparisonView,
  all: readonly Comparable[],
  locale: Locale,
): Comparison | null {
  const chosen = view.chosen.flatMap((id) => all.find((item) => item.id === id) ?? [])
  const [first] = chosen
  if (first === undefined || !goTogether(chosen)) return null
  const divisors = divisorDimensions(chosen, all)
  const per = divisors.find(({ id }) => id === view.per?.id) ?? null
  const undividable = (item: Comparable) => view.per !== null && divisorOf(item, view.per, all) === null
  const candidates = view.evidence ? evidenceBeside(chosen, all) : []
  const beside = per === null ? candidates : candidates.filter((item) => !undividable(item))
  const undivided = (per === null ? chosen : candidates).filter(undividable)
  const { kind } = first.quantity.unit
  const quantities = inOneUnit([...chosen, ...beside].map(({ quantity }) => quantity))
  const bar = kind !== 'date' && kind !== 'share'
  const drawnItems = [...chosen, ...beside].flatMap((item, index) => {
    const quantity = quantities[index]
    if (quantity === undefined) return []
    const divisor = per === null ? null : divisorOf(item, per, all)
    const written =
      per === null && quantity === item.quantity
        ? item.written
        : writeCompared({ quantity, divisor }, per, locale)
    return [{ item, quantity, divisor, written, figure: drawn(quantity, divisor, true) }]
  })
  const compared = drawnItems.map(({ figure, ...item }) => item)
  const items = compared.slice(0, chosen.length)
  const base = items.find(({ item }) => item.id === view.base) ?? items[0]
  if (base === undefined) return null
  const datumOf = ({ item, quantity, figure, written }: (typeof drawnItems)[number]): Datum => ({
    id: item.id,
    source: item.source,
    form: item.source === 'evidence' ? (item.weak ? 'weak' : 'hollow') : bar ? 'bar' : 'dot',
    tone: item.source === 'evidence' ? 'ink' : item.family,
    hedge: quantity.hedge,
    value: figure.value,
    interval: figure.interval,
    written: both(written),
    tip: {
      heading: both(item.statement),
      quote: item.quote,
      quoteLang: item.lang,
      source: both(item.where),
    },
    claim: item.claim,
  })
  const scales: AxisScale[] =
    kind === 'date' || kind === 'share' || drawnItems.some(({ figure }) => figure.value <= 0)
      ? ['linear']
      : ['linear', 'log']
  return {
    items,
    beside: compared.slice(chosen.length),
    base,
    series: {
      form: 'rows',
      panels: [
        {
          unit: base.quantity.unit,
          title: base.quantity.unit.dimension.name,
          ...(per === null
            ? {}
            : { axis: both(COMPARE_WORDS[locale].axisPer(base.quantity.unit.dimension, per)) }),
          rows: drawnItems.slice(0, chosen.length).map((entry) => ({
            id: entry.item.id,
            label: both(entry.item.name),
            detail: both(entry.item.statement),
            main: datumOf(entry),
            beside: drawnItems
              .slice(chosen.length)
              .filter(({ item }) => item.claim === entry.item.id)
              .map((other): Beside => ({ ...datumOf(other), label: both(other.item.name), verdict: null })),
          })),
        },
      ],
    },
    scale: scales.includes(view.scale) ? view.scale : 'linear',
    scales,
    divisors,
    per,
    sentences: items
      .filter((entry) => entry !== base)
      .map((entry) => ({ id: entry.item.id, sentences: sayComparison(entry, base, per, locale) })),
    cautions: cautionsOf([...chosen, ...beside]),
    undivided: view.per === null || undivided.length === 0 ? null : { by: view.per, items: undivided },
  }
}

function both(text: string): Text {
  return { zh: text, en: text }
}

function goTogether(items: readonly Comparable[]): boolean {
  const dimensions = new Set(items.map(({ quantity }) => quantity.unit.dimension.id))
  const words = new Set(items.map(({ counted }) => counted))
  return (
    dimensions.size === 1 && words.size === 1 && items.every(({ quantity }) => quantity.unit.kind !== 'rank')
  )
}

/** The sources' figures that measure what their claim measures. */
function evidenceBeside(chosen: readonly Comparable[], all: readonly Comparable[]): Comparable[] {
  const ids = chosen.map(({ id }) => id)
  return all.filter(
    (item) =>
      item.source === 'evidence' &&
      ids.includes(item.claim) &&
      !ids.includes(item.id) &&
      chosen.some(
        ({ id, quantity }) =>
          id === item.claim && quantity.unit.dimension.id === item.quantity.unit.dimension.id,
      ),
  )
}
