import type { Hedge } from '@/lib/quantity/hedge'
import { matchAt } from '@/lib/quantity/reading'

/** A hedge that stands before or after a figure. There is none for “at least” and “at most”: they are read as over and under. */
export interface FoundHedge {
  readonly end: number
  readonly hedge: Hedge
}

const ENGLISH_BEFORE: readonly (readonly [string, Hedge])[] = [
  ['(?:of|on|in) the order of', 'magnitude'],
  ['(?:no|not) more than|less than|fewer than|under|below|at most|up to', 'under'],
  [
    'more than|over|above|exceed(?:s|ed|ing)?|upwards of|in excess of|at least|no (?:fewer|less) than|beyond|pass(?:ed|ing)|surpass(?:ed|es|ing)?|topp(?:ed|ing)',
    'over',
  ],
  ['nearly|almost|close to|just under|approaching|not quite', 'nearly'],
  ['about|around|roughly|approximately|approx\\.?|circa|some', 'about'],
]

const CHINESE_BEFORE: readonly (readonly [string, Hedge])[] = [
  ['不到|不足|未满|低于|少于|小于|不超过|至多|最多|<=?|≤', 'under'],
  ['超过了?|超出|超|突破了?|破|逾|高于|多于|大于|不少于|不低于|至少|[上过](?=[百千万亿])|>=?|≥', 'over'],
  ['将近|接近|逼近|近', 'nearly'],
  ['大约|大概|约[为合]?|~|≈', 'about'],
]

const BEFORE = [
  ...CHINESE_BEFORE.map(([words, hedge]) => [new RegExp(`(?:${words})\\s*`, 'y'), hedge] as const),
  ...ENGLISH_BEFORE.map(
    ([words, hedge]) => [new RegExp(`(?<![A-Za-z])(?:${words})\\s+`, 'iy'), hedge] as const,
  ),
]

const AFTER: readonly (readonly [RegExp, Hedge])[] = [
  [/[多余]|\+|以上|之上|开外|\s+or\s+more\b|\s+and\s+(?:more|above)\b/iy, 'over'],
  [/不到|以下|以内|之内|\s+or\s+(?:less|fewer)\b/iy, 'under'],
  [/左右|上下|\s+or\s+so\b/iy, 'about'],
]

/** The hedge that the words at an offset put before a figure. */
export function hedgeBefore(text: string, at: number): FoundHedge | null {
  return firstOf(BEFORE, text, at)
}

/** The hedge that the words at an offset put after a figure or after its unit. */
export function hedgeAfter(text: string, at: number): FoundHedge | null {
  return firstOf(AFTER, text, at)
}

function firstOf(hedges: readonly (readonly [RegExp, Hedge])[], text: string, at: number): FoundHedge | null {
  for (const [pattern, hedge] of hedges) {
    const found = matchAt(pattern, text, at)
    if (found !== null) return { end: at + found[0].length, hedge }
  }
  return null
}
