import { clean } from '@/lib/quantity/interval'
import { parseChineseNumeral } from '@/lib/quantity/numeral'
import { matchAt } from '@/lib/quantity/reading'

const HALF = /一半|半数|(?<![A-Za-z])half(?=\s+of\b)/iy
/** 百分之 is read with all that a figure in per cent can have about it, elsewhere. */
const CHINESE =
  /(?!百分之)([一二两三四五六七八九十百千万]+|\d+)分之([一二两三四五六七八九十百零]+|\d+(?:\.\d+)?)/y
const ENGLISH = /(?<![A-Za-z])(an?|one|two|three)[\s-]+(third|quarter|fifth|tenth)s?(?=\s+of\b|\s*$)/iy

const ABOVE: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3 }
const BELOW: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, tenth: 10 }

/** A share named as a fraction: 一半, 三分之一, 千分之三, half of, two thirds of. */
export function fractionAt(text: string, at: number): { end: number; value: number } | null {
  const half = matchAt(HALF, text, at)
  if (half !== null) return { end: at + half[0].length, value: 0.5 }
  const chinese = matchAt(CHINESE, text, at)
  if (chinese !== null) return fraction(at + chinese[0].length, numberOf(chinese[2]), numberOf(chinese[1]))
  const english = matchAt(ENGLISH, text, at)
  if (english === null) return null
  const [all, above = '', below = ''] = english
  return fraction(at + all.length, ABOVE[above.toLowerCase()] ?? null, BELOW[below.toLowerCase()] ?? null)
}

function fraction(
  end: number,
  above: number | null,
  below: number | null,
): { end: number; value: number } | null {
  if (above === null || below === null || below === 0 || above > below) return null
  return { end, value: clean(above / below) }
}

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null
  return /^\d/.test(text) ? Number(text) : parseChineseNumeral(text)
}
