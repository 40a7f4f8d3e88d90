import { UNITS } from '@/lib/quantity/built-in-units'
import { SMALL } from '@/lib/quantity/english-words'
import type { Hedge } from '@/lib/quantity/hedge'
import { matchAt } from '@/lib/quantity/match'
import { parseChineseNumeral } from '@/lib/quantity/numeral'
import { hedgeAfter } from '@/lib/quantity/read-hedge'
import { type Located, numberMeaning, type Source } from '@/lib/quantity/reading'

const VERBS = new Map(Object.entries({ doubl: 2, tripl: 3, trebl: 3, quadrupl: 4, quintupl: 5, halv: 0.5 }))
const VERB = new RegExp(
  `(${[...VERBS.keys()].join('|')})(?:ed|ing)\\b(?!\\s+(?:down|up|edged|room)\\b)`,
  'iy',
)
const TWICE = /(twice|thrice)\b(?!\s+(?:a|per|each|every|daily|weekly|monthly|yearly)\b)/iy
const FOLD = /([a-z]+)-?fold\b(?!-?ish|ers?\b)/iy
/** Twofold to fivefold. */
const TO = /\s+to\s+(?=[a-z]+-?fold\b)|\s?[–—-]\s?(?=[a-z]+-?fold\b)/iy
/** 环比持平: nothing changed. */
const UNCHANGED = /(?:同比|环比)(?:(基本|大致|大体)|均|也|亦)?持平/y
/** 翻两番 doubles twice, and so does 近两番 after 翻了; 翻一番, 翻番 and 翻倍 double once. */
const DOUBLINGS = /(?:翻了?)?([一两二三四五六七八九\d]+)番(?!五次|两次)|翻了?一?(?:番|倍)|减半|折半/y

interface Folded {
  readonly end: number
  readonly value: number
  /** The upper end of a span. */
  readonly high?: number
}

/** Words that multiply what was there: doubled, threefold, twice, halved, 翻番, 翻两番. */
export function foldAt({ text }: Source, at: number, hedge: Hedge | null): Located | null {
  const same = hedge === null ? matchAt(UNCHANGED, text, at) : null
  if (same !== null)
    return {
      end: at + same[0].length,
      meaning: numberMeaning(0, UNITS.share, same[1] === undefined ? 'exact' : 'about'),
    }
  const found: Folded | null = english(text, at) ?? chinese(text, at)
  if (found === null) return null
  const after = hedgeAfter(text, found.end)
  const range = found.high === undefined ? null : { low: found.value, high: found.high }
  const told = range === null ? (hedge ?? after?.hedge ?? 'exact') : 'range'
  const meaning = numberMeaning(found.value, UNITS.times, told, range)
  const torn = hedge !== null && after !== null && hedge !== after.hedge
  return { end: after?.end ?? found.end, meaning, torn }
}

function english(text: string, at: number): Folded | null {
  if (/[A-Za-z’'-]/.test(text.charAt(at - 1))) return null
  const verb = matchAt(VERB, text, at)
  if (verb !== null) return { end: at + verb[0].length, value: VERBS.get((verb[1] ?? '').toLowerCase()) ?? 2 }
  const times = matchAt(TWICE, text, at)
  if (times !== null) return { end: at + times[0].length, value: times[1]?.toLowerCase() === 'twice' ? 2 : 3 }
  const fold = matchAt(FOLD, text, at)
  const value = SMALL.get((fold?.[1] ?? '').toLowerCase())
  if (fold === null || value === undefined) return null
  const end = at + fold[0].length
  const joint = matchAt(TO, text, end)
  const second = joint === null ? null : english(text, end + joint[0].length)
  return second === null || second.value <= value
    ? { end, value }
    : { end: second.end, value, high: second.high ?? second.value }
}

function chinese(text: string, at: number): { end: number; value: number } | null {
  const found = matchAt(DOUBLINGS, text, at)
  if (found === null) return null
  const end = at + found[0].length
  if (/半$/.test(found[0])) return { end, value: 0.5 }
  if (found[1] === undefined) return { end, value: 2 }
  const times = /\d/.test(found[1]) ? Number(found[1]) : parseChineseNumeral(found[1])
  return times === null || times > 30 ? null : { end, value: 2 ** times }
}
