import type { Place } from '@/lib/dossier/place'
import { findIn, type Normalised, normalise, type Span } from '@/lib/text/normalise'

/** A claim's words and where they stand in the article, as far as locating them needs it. */
export interface Sought {
  readonly id: string
  readonly quote: string
  readonly place: Place
}

export interface Located {
  readonly id: string
  readonly span: Span
}

export interface Location {
  readonly found: readonly Located[]
  /** In the order of the claims. */
  readonly missing: readonly string[]
}

/**
 * Finds each claim's words in a copy of the article that may be broken into lines and columns anywhere. Words that
 * stand in several places are taken where their neighbours are, which are the claims of the same paragraph, else of the
 * same section, that stand in one place only: first in the block of text in which such a neighbour stands (what is said
 * again later in a paragraph is a repeat), else nearest to one; without neighbours, at their first place.
 */
export function locate(text: string, sought: readonly Sought[]): Location {
  const spansOf = finderOf(text)
  const blockOf = blocksOf(text)
  const candidates = sought.map(({ quote }) => spansOf(quote))
  const sure = sought.flatMap((claim, index) => {
    const [only, ...others] = candidates[index] ?? []
    return only !== undefined && others.length === 0 ? [{ claim, at: only.start }] : []
  })
  const found: Located[] = []
  const missing: string[] = []
  sought.forEach(({ id, place }, index) => {
    const spans = candidates[index] ?? []
    const near = (same: (other: Place) => boolean) =>
      sure.filter(({ claim }) => same(claim.place)).map(({ at }) => at)
    const inParagraph = near((p) => p.section === place.section && p.paragraph === place.paragraph)
    const neighbours = inParagraph.length > 0 ? inParagraph : near((p) => p.section === place.section)
    const span = firstInBlock(blockOf, spans, inParagraph) ?? nearest(spans, neighbours)
    if (span === null) missing.push(id)
    else found.push({ id, span })
  })
  return { found, missing }
}

/** A line without words: what parts the blocks of a text, where it has any. */
const BLANK_LINE = /\n[^\S\n]*\r?\n/g

/** Gives the number of the block that a place of a text is in; null for a text without blocks. */
function blocksOf(text: string): ((at: number) => number) | null {
  const parts = [...text.matchAll(BLANK_LINE)].map(({ index }) => index)
  if (parts.length === 0) return null
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

/** The first of some places that stands in a block with a neighbour; null where there are no blocks. */
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

/** White space, and the hyphens that only break lines. */
const BREAKS = /[\s\u00ad\u200b]+/gu

/**
 * Finds the places of a quote in a text; if there are none, those that it has when every break is left out, as one inside a number is.
 * The text is made ready once, not for each quote.
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

/** A text without its breaks, and where each of its characters stood. */
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

/** A stretch of text that belongs to the same claims throughout; to none where `claims` is empty. */
export interface Segment {
  readonly text: string
  readonly claims: readonly string[]
  /** The claims whose words end with this stretch. */
  readonly ending: readonly string[]
}

/** Cuts a text at the ends of what was found in it. The segments joined give the text back. */
export function segmentsOf(text: string, found: readonly Located[]): Segment[] {
  const cuts = new Set([0, text.length])
  for (const { span } of found) cuts.add(span.start).add(span.end)
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(1).map((end, index): Segment => {
    const start = places[index] ?? 0
    const here = found.filter(({ span }) => span.start <= start && span.end >= end)
    return {
      text: text.slice(start, end),
      claims: here.map(({ id }) => id),
      ending: here.filter(({ span }) => span.end === end).map(({ id }) => id),
    }
  })
}
