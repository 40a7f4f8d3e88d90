/** A number that words say, and where they end. */
export interface Found {
  readonly end: number
  readonly value: number
}

/** Matches a pattern (with the flag `y`) exactly at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Where a pattern ends that begins at an offset, null where it does not. */
export function endOf(pattern: RegExp, text: string, at: number): number | null {
  const found = matchAt(pattern, text, at)
  return found === null ? null : at + found[0].length
}

/** Where a pattern ends that may begin at an offset: the offset itself where it does not. */
export function skip(pattern: RegExp, text: string, at: number): number {
  return endOf(pattern, text, at) ?? at
}

/** What is looked at before an offset: words that matter there are no further off. */
const LOOKED_BACK = 100

/**
 * The last characters before an offset, `most` at most, for patterns that end there. Looking at the whole text before each of its
 * numbers would take a time that grows with the square of its length.
 */
export function justBefore(text: string, at: number, most = LOOKED_BACK): string {
  return text.slice(Math.max(0, at - most), at)
}

/** A word as a pattern, in which any gap counts as a space. */
export const escaped = (word: string) => word.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&').replaceAll(' ', '\\s+')

/** Words as alternatives of a pattern, the longest first, since the first that fits is taken. */
export function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')
}
