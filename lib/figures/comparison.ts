import { type Comparable, cautionsOf, divisorDimensions, divisorOf } from '@/lib/claims/comparables'
import { inOneUnit } from '@/lib/claims/comparison'
import type { ComparisonView } from '@/lib/claims/comparison-view'
import { type ComparedItem, sayComparison } from '@/lib/claims/comparison-words'
import type { AxisScale } from '@/lib/figures/placed/placed'
import { drawn, langOf } from '@/lib/figures/series/datum'
import type { Beside, Datum, RowSeries } from '@/lib/figures/series/series'
import { COMPARE_WORDS } from '@/lib/i18n/compare'
import type { Locale, Text } from '@/lib/i18n/locale'
import { type Dimension, unitOf } from '@/lib/quantity/unit'

/** A comparison made ready: what is drawn, what is said of it, and what must be said with it. */
export interface Comparison {
  readonly items: readonly ComparedItem[]
  readonly base: ComparedItem
  readonly series: RowSeries
  readonly scale: AxisScale
  /** Whether a reader may choose the scale: dates and shares are linear always. */
  readonly scales: readonly AxisScale[]
  /** What all can be divided by. */
  readonly divisors: readonly Dimension[]
  /** For each figure but the base, what it is to the base. */
  readonly sentences: readonly { readonly id: string; readonly sentences: readonly string[] }[]
  readonly cautions: readonly Dimension[]
}

/**
 * Makes a comparison of what is chosen; null when nothing is, or when what is chosen does not go together (an address
 * can say anything). A scale or divisor that does not fit falls back to linear and to the figures as printed.
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
  const per = divisors.find((dimension) => dimension === view.per) ?? null
  const beside = view.evidence ? evidenceBeside(chosen, all) : []
  const { kind } = unitOf(first.quantity.unit)
  const quantities = inOneUnit([...chosen, ...beside].map(({ quantity }) => quantity))
  const bar = kind !== 'date' && kind !== 'share'
  const measuredItems = [...chosen, ...beside].flatMap((item, index) => {
    const quantity = quantities[index]
    if (quantity === undefined) return []
    const divisor = per === null ? null : divisorOf(item, per, all)
    if (per !== null && divisor === null) return []
    const figure = drawn(quantity, divisor, true)
    const words = COMPARE_WORDS[locale]
    const suffix =
      per === null ? '' : `${locale === 'zh' ? '，' : ', '}${words.perDimension(per).toLowerCase()}`
    const written =
      per === null && quantity === item.quantity ? item.written : `${figure.written[locale]}${suffix}`
    return [{ item, quantity, divisor, written, figure }]
  })
  const items = measuredItems.slice(0, chosen.length)
  const base = items.find(({ item }) => item.id === view.base) ?? items[0]
  if (base === undefined) return null
  const datumOf = ({ item, quantity, figure }: (typeof measuredItems)[number]): Datum => ({
    id: item.id,
    source: item.source,
    form: item.source === 'evidence' ? 'hollow' : bar ? 'bar' : 'dot',
    tone: item.source === 'evidence' ? 'ink' : item.family,
    hedge: quantity.hedge,
    ...figure,
    tip: {
      heading: both(item.statement),
      quote: item.quote,
      quoteLang: langOf(item.quote) === 'zh' ? 'zh-Hans' : langOf(item.quote),
      source: both(item.where),
    },
    claim: item.claim,
  })
  const scales: AxisScale[] =
    kind === 'date' || kind === 'share' || measuredItems.some(({ figure }) => figure.value <= 0)
      ? ['linear']
      : ['linear', 'log']
  return {
    items,
    base,
    series: {
      form: 'rows',
      panels: [
        {
          unit: base.quantity.unit,
          rows: items.map((entry) => ({
            id: entry.item.id,
            label: both(entry.item.name),
            detail: both(entry.item.statement),
            main: datumOf(entry),
            beside: measuredItems
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
    sentences: items
      .filter((entry) => entry !== base)
      .map((entry) => ({ id: entry.item.id, sentences: sayComparison(entry, base, locale) })),
    cautions: cautionsOf([...chosen, ...beside]),
  }
}

function both(text: string): Text {
  return { zh: text, en: text }
}

function goTogether(items: readonly Comparable[]): boolean {
  const dimensions = new Set(items.map(({ quantity }) => unitOf(quantity.unit).dimension))
  return dimensions.size === 1 && items.every(({ quantity }) => unitOf(quantity.unit).kind !== 'rank')
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
          id === item.claim && unitOf(quantity.unit).dimension === unitOf(item.quantity.unit).dimension,
      ),
  )
}
