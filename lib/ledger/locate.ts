import { isSamePlace, type Place } from '@/lib/dossier/place'
import type { Claim } from '@/lib/dossier/rows'
import { findIn, type Normalised, normalise, type Span } from '@/lib/text/normalise'

/** The quote of a claim and its place in the article. */
export type QuotedClaim = Pick<Claim, 'id' | 'quote' | 'place'>

/** Where in a text the quote of a claim is. */
export interface FoundQuote {
  readonly id: string
  readonly span: Span
}

/** The quotes that a text has, and the claims whose quotes it does not have, in their order. */
export type Location = ReturnType<typeof locate>

/**
 * Finds the quote of each claim in a copy of the article, which may break its lines anywhere. A quote that occurs more
 * than once is taken where its neighbours are: the claims of the same paragraph, else of the same section, that occur
 * once. It is the first in a block of text with such a neighbour (what comes later in a paragraph repeats it), else the
 * nearest to one; without neighbours, the first.
 *
 * @example locate(text, claims).missing // the ids of claims whose words the copy does not have
 */
export function locate(text: string, claims: readonly QuotedClaim[]) {
  const spansOf = finderOf(text)
  const blockOf = blocksOf(text)
  const candidates = claims.map(({ quote }) => spansOf(quote))
  const unique = claims.flatMap((claim, index) => {
    const [only, ...others] = candidates[index] ?? []
    return only !== undefined && others.length === 0 ? [{ claim, at: only.start }] : []
  })
  const found: FoundQuote[] = []
  const missing: string[] = []
  claims.forEach(({ id, place }, index) => {
    const spans = candidates[index] ?? []
    const near = (same: (other: Place) => boolean) =>
      unique.filter(({ claim }) => same(claim.place)).map(({ at }) => at)
    const inParagraph = near((other) => isSamePlace(other, place))
    const neighbours = inParagraph.length > 0 ? inParagraph : near(({ section }) => section === place.section)
    const span = firstInBlock(blockOf, spans, inParagraph) ?? nearest(spans, neighbours)
    if (span === null) missing.push(id)
    else found.push({ id, span })
  })
  return { found, missing }
}

/** An empty line, which separates the blocks of a text. */
const BLANK_LINE = /\n[^\S\n]*\r?\n/g

/** A function from an offset to the number of its block; null for a text without blocks. */
function blocksOf(text: string): ((at: number) => number) | null {
  const parts = [...text.matchAll(BLANK_LINE)].map(({ index }) => index)
  if (parts.length === 0) return null
  // A long copy has many blocks and many places to ask for.
  return (at) => {
    let [low, high] = [0, parts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((parts[middle] ?? 0) < at) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** The first of some spans in a block that has a neighbour; null where there are no blocks. */
function firstInBlock(
  blockOf: ((at: number) => number) | null,
  spans: readonly Span[],
  neighbours: readonly number[],
): Span | null {
  if (blockOf === null) return null
  const blocks = new Set(neighbours.map(blockOf))
  return spans.find(({ start }) => blocks.has(blockOf(start))) ?? null
}

function nearest(spans: readonly Span[], neighbours: readonly number[]): Span | null {
  const distance = ({ start }: Span) =>
    neighbours.length === 0 ? 0 : Math.min(...neighbours.map((at) => Math.abs(at - start)))
  return spans.reduce<Span | null>(
    (best, span) => (best === null || distance(span) < distance(best) ? span : best),
    null,
  )
}

/** White space, soft hyphens and zero-width spaces: what only breaks lines. */
const BREAKS = /[\s\u00ad\u200b]+/gu

/**
 * A function that finds a quote in a text; if it is not there, it is looked for without regard to breaks, which may be
 * inside a number. The text is normalised once, not for each quote.
 */
function finderOf(text: string): (quote: string) => Span[] {
  const whole = normalise(text)
  let unbroken: { readonly joined: Normalised; readonly kept: readonly number[] } | null = null
  return (quote) => {
    const spans = findIn(whole, quote)
    if (spans.length > 0) return spans
    unbroken ??= withoutBreaks(text)
    const { joined, kept } = unbroken
    return findIn(joined, quote.replace(BREAKS, '')).map(({ start, end }) => ({
      start: kept[start] ?? 0,
      end: (kept[end - 1] ?? text.length - 1) + 1,
    }))
  }
}

/** A text without its breaks, and the offset that each of its characters had. */
function withoutBreaks(text: string) {
  const kept: number[] = []
  let joined = ''
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at] ?? ''
    if (unit.replace(BREAKS, '') === '') continue
    kept.push(at)
    joined += unit
  }
  return { joined: normalise(joined), kept }
}

/** Cuts a text at both ends of each quote found in it: parts that belong to the same claims throughout and joined are the text. */
export function segmentsOf(text: string, found: readonly FoundQuote[]) {
  const cuts = new Set([0, text.length])
  for (const { span } of found) cuts.add(span.start).add(span.end)
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? 0
    const here = found.filter(({ span }) => span.start <= start && span.end >= end)
    return {
      text: text.slice(start, end),
      claims: here.map(({ id }) => id),
      /** The claims whose quotes end with this part. */
      ending: here.filter(({ span }) => span.end === end).map(({ id }) => id),
    }
  })
}
