import { phrasesOf } from '@/lib/text/phrases'

const FULL_WIDTH =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6…—]/
/** Between a Chinese character and a Latin letter or digit browsers set a gap of an eighth of an em. */
const JOIN = /\p{Script=Han}(?=[A-Za-z\d])|[A-Za-z\d%](?=\p{Script=Han})/gu
const JOIN_WIDTH = 0.125
/** How wide Inter draws the signs of ASCII, from the space on, in thousandths of the size. */
const ADVANCES = [
  281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288, 360, 631, 407, 610, 618, 646,
  593, 620, 566, 619, 620, 288, 302, 662, 662, 662, 511, 966, 690, 654, 730, 722, 601, 590, 746, 743, 269,
  571, 672, 565, 903, 753, 765, 639, 765, 644, 642, 646, 744, 690, 985, 682, 679, 629, 365, 360, 365, 471,
  456, 323, 562, 612, 571, 612, 583, 370, 613, 591, 242, 242, 549, 242, 876, 591, 600, 612, 612, 376, 528,
  327, 591, 562, 818, 546, 562, 552, 426, 333, 426, 662,
]
const FIRST = 32
const OTHER = 0.67
/** Quotation marks, which are a whole character beside Chinese; the apostrophe is Latin everywhere. */
const QUOTE = /[“”‘]/
const APOSTROPHE = '’'
const NARROW = { quote: 0.46, apostrophe: 0.28 } as const
const HAN = /\p{Script=Han}/u
const BETWEEN_HAN = /^\p{Script=Han}{2}$/u
/** Bold letters are wider, and so may the Latin letters of a reader's own face be. */
const MARGIN = { regular: 1.07, bold: 1.12 } as const

/**
 * About how wide a line of text is drawn in the sans faces of the site, in the unit of `size`; a little more rather than
 * less. Pictures are laid out where no browser can measure them.
 */
export function widthOf(text: string, size: number, bold = false, isHan = HAN.test(text)): number {
  const margin = bold ? MARGIN.bold : MARGIN.regular
  let ems = (text.match(JOIN)?.length ?? 0) * JOIN_WIDTH
  for (const character of text) {
    const advance = ADVANCES[character.charCodeAt(0) - FIRST]
    if (advance !== undefined) ems += (advance / 1000) * margin
    else if (character === APOSTROPHE) ems += NARROW.apostrophe
    else if (QUOTE.test(character)) ems += isHan ? 1 : NARROW.quote
    else ems += FULL_WIDTH.test(character) ? 1 : OTHER
  }
  return ems * size
}

/** Replaces a space at which no line is broken: numbers stay with their signs and nouns while they fit a line. */
const GLUE = '\ue000'
const AFTER_GLUE = /(?<=\ue000)/
const OPERATOR = / ([÷×−]) /g
const BEFORE_NOUN = /(?<=\d) (?=\p{L})/gu

const STOP = /[，。；：、,;:]$/
/** How much a break after a pause is worth, and one within a Chinese word costs, as parts of a line left empty, squared. */
const WORTH = { pause: 0.3, within: 0.5 } as const
/** A sum of widths and the width of the whole differ in their last digits. */
const SLACK = 1e-6

/**
 * Breaks a text into as few lines of at most `width` as can be, which end where the words have a pause and not within a Chinese
 * word, and else are about even; none of an empty text. Latin breaks at spaces, Chinese between any two characters, but before no
 * closing mark, after no opening one, and neither within a short word in brackets nor within a date. A word that is longer than
 * a line is broken where the line ends.
 */
export function wrap(text: string, width: number, size: number, bold = false): readonly string[] {
  if (text.trim() === '') return []
  const pieces = piecesOf(text, width, size, bold)
  const costs = breakCosts(pieces)
  const roomOf = ruler(pieces, size, bold)
  /** From each piece on: how many lines the best way has, what it costs, and where its first line ends. */
  const ways = [{ count: 0, cost: 0, end: pieces.length }]
  for (let from = pieces.length - 1; from >= 0; from -= 1) {
    let best = { count: Number.POSITIVE_INFINITY, cost: 0, end: from + 1 }
    for (const [at, rest] of ways.entries()) {
      const end = from + 1 + at
      const room = roomOf(from, end)
      if (room > width + SLACK && at > 0) break
      const [count, cost] = [rest.count + 1, rest.cost + (1 - room / width) ** 2 + (costs[end - 1] ?? 0)]
      if (count < best.count || (count === best.count && cost < best.cost)) best = { count, cost, end }
    }
    ways.unshift(best)
  }
  const lines: string[] = []
  for (let from = 0; from < pieces.length; ) {
    const end = ways[from]?.end ?? pieces.length
    lines.push(pieces.slice(from, end).join('').trimEnd())
    from = end
  }
  return lines
}

/** Measures pieces of a text from one to before another, set in one line. */
function ruler(pieces: readonly string[], size: number, bold: boolean) {
  const isHan = HAN.test(pieces.join(''))
  const trimmed = pieces.map((piece) => widthOf(piece.trimEnd(), size, bold, isHan))
  let [at, before] = [0, '']
  const starts = pieces.map((piece) => {
    const [gap] = (before.slice(-1) + piece.slice(0, 1)).match(JOIN) ?? []
    if (gap !== undefined) at += JOIN_WIDTH * size
    const start = at
    at += widthOf(piece, size, bold, isHan)
    before = piece
    return start
  })
  return (from: number, end: number) => (starts[end - 1] ?? 0) + (trimmed[end - 1] ?? 0) - (starts[from] ?? 0)
}

/** What it costs to break a text after each of its pieces; nothing after the last. */
function breakCosts(pieces: readonly string[]): number[] {
  const text = pieces.join('')
  const phraseEnds = new Set<number>()
  let [end, at] = [0, 0]
  for (const phrase of HAN.test(text) ? phrasesOf(text) : []) {
    end += phrase.length
    phraseEnds.add(end)
  }
  return pieces.map((piece) => {
    at += piece.length
    if (at === text.length) return 0
    if (STOP.test(piece.trimEnd())) return -WORTH.pause
    return BETWEEN_HAN.test(text.slice(at - 1, at + 1)) && !phraseEnds.has(at) ? WORTH.within : 0
  })
}

/** What no line is broken in, each at most as wide as a line. */
function piecesOf(text: string, width: number, size: number, bold: boolean): string[] {
  const pieces = text
    .replaceAll(OPERATOR, `${GLUE}$1${GLUE}`)
    .replaceAll(BEFORE_NOUN, GLUE)
    .match(
      /（\p{Script=Han}{1,4}）[，。；：、]*|[“（《(]*(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|[上中下]旬|[初底])?[，。；：、！？”）》)]*\s*|[“（《(]*[第超近约不]?\d[\d.,]*(?:[万亿]+|\p{Script=Han})[，。；：、！？”）》)]*\s*|[“（《(]*\p{Script=Han}[，。；：、！？”）》)]*\s*|[“（《]?[^\s\p{Script=Han}（“《，；：、]+[，；：、]*\s*|[^\s\p{Script=Han}]+\s*|\s+/gu,
    ) ?? [text]
  return pieces.flatMap((piece) => {
    const joined = piece.replaceAll(GLUE, ' ')
    const fits = widthOf(joined.trimEnd(), size, bold) <= width
    const words = fits ? [joined] : piece.split(AFTER_GLUE).map((word) => word.replaceAll(GLUE, ' '))
    return words.flatMap((word) => broken(word, width, size, bold))
  })
}

/** A word in parts of at most `width`, each of at least one character. */
function broken(word: string, width: number, size: number, bold: boolean): string[] {
  if (widthOf(word.trimEnd(), size, bold) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const character of word) {
    if (part !== '' && widthOf((part + character).trimEnd(), size, bold) > width) {
      parts.push(part)
      part = character
    } else {
      part += character
    }
  }
  return [...parts, part]
}

/** A line of text as it is where it is at most `width`, else its beginning and “…”. */
export function shortened(text: string, width: number, size: number, bold = false): string {
  if (widthOf(text, size, bold) <= width) return text
  const characters = [...text]
  const cut = (count: number) => `${characters.slice(0, count).join('').trimEnd()}…`
  let [fits, tooMany] = [0, characters.length]
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2)
    if (widthOf(cut(middle), size, bold) <= width) fits = middle
    else tooMany = middle
  }
  return cut(fits)
}

/** At most so many lines of a text, the last one shortened with “…” where there are more. */
export function firstLines(
  lines: readonly string[],
  most: number,
  width: number,
  size: number,
  bold = false,
): readonly string[] {
  const last = lines[most - 1]
  if (lines.length <= most || last === undefined) return lines
  return [...lines.slice(0, most - 1), shortened(`${last}…`, width, size, bold)]
}

/**
 * Moves positions apart until neighbours are at least `gap` from each other, each as near to its own place as order allows,
 * and where an area is given, all within it, if it has room for them.
 */
export function dodge(
  positions: readonly number[],
  gap: number,
  [least, most]: readonly [least: number, most: number] = [
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ],
): number[] {
  const order = [...positions.keys()].sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0))
  // Where neighbours are too near, they share the middle of their places.
  const blocks: { readonly sum: number; readonly count: number }[] = []
  order.forEach((index, rank) => {
    let [sum, count] = [(positions[index] ?? 0) - rank * gap, 1]
    for (let last = blocks.at(-1); last !== undefined && last.sum / last.count > sum / count; ) {
      sum += last.sum
      count += last.count
      blocks.pop()
      last = blocks.at(-1)
    }
    blocks.push({ sum, count })
  })
  const end = most - (positions.length - 1) * gap
  const starts = blocks.flatMap(({ sum, count }) =>
    new Array<number>(count).fill(Math.min(end, Math.max(least, sum / count))),
  )
  const moved = [...positions]
  order.forEach((index, rank) => {
    moved[index] = (starts[rank] ?? 0) + rank * gap
  })
  return moved
}
