type Range = readonly [first: number, last: number]

/** What `unicode-range` of CSS writes as U+20-7e,U+4e00, as pairs of code points, both ends included. */
export function parseRanges(ranges: string): readonly Range[] {
  return ranges.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace('U+', '').split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
  })
}

/** Whether a code point lies in one of the ranges. */
export function inRanges(ranges: readonly Range[], codePoint: number): boolean {
  return ranges.some(([first, last]) => codePoint >= first && codePoint <= last)
}
