const FULL_WIDTH =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’…—]/
/** Between a Chinese character and a Latin letter or figure browsers set a gap of an eighth of an em. */
const JOIN = /\p{Script=Han}(?=[A-Za-z\d])|[A-Za-z\d%](?=\p{Script=Han})/gu
const JOIN_WIDTH = 0.125
const NARROW = /[\s.,:;'|!ijlIft()[\]·]/
const WIDE = /[mwMWQO@%]/

/**
 * About how wide a line of text is drawn in the sans faces of the site, in the unit of `size`; a little more rather than
 * less. Pictures are laid out where no browser can measure them.
 */
export function widthOf(text: string, size: number, bold = false): number {
  let ems = (text.match(JOIN)?.length ?? 0) * JOIN_WIDTH
  for (const character of text) {
    if (FULL_WIDTH.test(character)) ems += 1
    else if (NARROW.test(character)) ems += 0.36
    else if (WIDE.test(character)) ems += 0.95
    else if (/[A-Z]/.test(character)) ems += 0.7
    else ems += 0.62
  }
  return ems * size * (bold ? 1.06 : 1)
}

/** Breaks a text into lines of at most `width`; Latin at spaces, Chinese between any two characters, but before no closing
 * mark, after no opening one, and not within a short word in brackets. */
export function wrap(
  text: string,
  width: number,
  size: number,
  bold = false,
  measure: typeof widthOf = widthOf,
): string[] {
  const pieces = text.match(
    /（\p{Script=Han}{1,4}）[，。；：、]*|[“（《]*\p{Script=Han}[，。；：、！？”）》]*|[“（《]?[^\s\p{Script=Han}（“《]+\s*|[^\s\p{Script=Han}]+\s*|\s+/gu,
  ) ?? [text]
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && measure(line + piece.trimEnd(), size, bold) > width) {
      lines.push(line.trimEnd())
      line = piece
    } else {
      line += piece
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

/** Moves positions apart until neighbours are at least `gap` from each other, each as near to its own place as order allows. */
export function dodge(positions: readonly number[], gap: number): number[] {
  const order = positions
    .map((position, index) => ({ position, index }))
    .sort((a, b) => a.position - b.position)
  const moved = order.map(({ position }) => position)
  for (let round = 0; round < 50; round += 1) {
    let still = true
    for (let i = 1; i < moved.length; i += 1) {
      const above = moved[i - 1] ?? 0
      const below = moved[i] ?? 0
      const overlap = gap - (below - above)
      if (overlap > 0.01) {
        moved[i - 1] = above - overlap / 2
        moved[i] = below + overlap / 2
        still = false
      }
    }
    if (still) break
  }
  const result: number[] = []
  order.forEach(({ index }, rank) => {
    result[index] = moved[rank] ?? 0
  })
  return result
}
