/**
 * A normalised text and the offsets of the original: the UTF-16 unit i of `text` comes from the characters between
 * `starts[i]` and `ends[i]`.
 */
export interface Normalised {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ...[...'“”„‟「」『』〝〞'].map((mark) => [mark, '"'] as const),
  ...[...'‘’‚‛'].map((mark) => [mark, "'"] as const),
  ...[...'—–―─‐‑−'].map((mark) => [mark, '-'] as const),
])

/** A Chinese character or punctuation mark: white space beside it has no meaning. */
const HAN = /[\p{Script=Han}\u3000-\u303F]/u

/**
 * Makes two printings of one text equal without hiding what a reader would call a difference:
 *
 * 1. NFKC: full-width letters, digits and punctuation become the ordinary ones.
 * 2. Quotation marks of every style become `"` or `'`, dashes of every length `-`.
 * 3. White space beside a Han character is dropped; any other run of it becomes one space.
 */
export function normalise(text: string): Normalised {
  const starts: number[] = []
  const ends: number[] = []
  let written = ''
  let previous = ''
  let space: { readonly start: number; readonly end: number } | null = null

  const write = (unit: string, start: number, end: number) => {
    written += unit
    for (let i = 0; i < unit.length; i++) {
      starts.push(start)
      ends.push(end)
    }
  }
  for (const { 0: cluster, index: start } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const end = start + cluster.length
    for (const character of cluster.normalize('NFKC')) {
      if (/\s/.test(character)) {
        space ??= { start, end }
        continue
      }
      const apart = previous !== '' && !HAN.test(previous) && !HAN.test(character)
      if (space !== null && apart) write(' ', space.start, space.end)
      space = null
      write(MARKS.get(character) ?? character, start, end)
      previous = character
    }
  }
  return { text: written, starts, ends }
}

/** A part of a text, in UTF-16 offsets, its end excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where a quote is in a paragraph, in UTF-16 offsets; null when it is not there. */
export function findQuote(paragraph: string, quote: string): Span | null {
  return findQuotes(paragraph, quote)[0] ?? null
}

/** Every place of a quote in a paragraph, in order. */
export function findQuotes(paragraph: string, quote: string): Span[] {
  return findIn(normalise(paragraph), quote)
}

/** The same in a text that is normalised already, to find many quotes in a long one. */
export function findIn({ text, starts, ends }: Normalised, quote: string): Span[] {
  const sought = normalise(quote).text
  const spans: Span[] = []
  if (sought === '') return spans
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    spans.push({ start: starts[at] ?? 0, end: ends[at + sought.length - 1] ?? 0 })
  }
  return spans
}
