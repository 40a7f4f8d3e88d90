import type { Text } from '@/lib/locale'
import type { Hedge } from '@/lib/quantity/hedge'

/** The words that the writer and the reader of quantities share. */

/** The word before a hedged figure. A range has none; the order of magnitude has 级 after it in Chinese. */
export const HEDGE_WORDS: Readonly<Record<Hedge, Text>> = {
  exact: { zh: '', en: '' },
  over: { zh: '超', en: 'over' },
  under: { zh: '不到', en: 'under' },
  nearly: { zh: '近', en: 'nearly' },
  about: { zh: '约', en: 'about' },
  magnitude: { zh: '级', en: 'of the order of' },
  range: { zh: '', en: '' },
  within: { zh: '前', en: 'top' },
}

/** Powers of ten that have a word, largest first. */
export const CHINESE_SCALES: readonly (readonly [word: string, scale: number])[] = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['万', 1e4],
]
export const ENGLISH_SCALES: readonly (readonly [word: string, scale: number])[] = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
]

/** 零 to 十, and zero to twelve: the place in the list is the number. */
export const CHINESE_NUMBERS = [...'零一二三四五六七八九十']
export const ENGLISH_NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(
  ' ',
)
export const ENGLISH_ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

export const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** The thirds of a month: their first day, their last (31: the last of the month), and their names. */
export const MONTH_PARTS: readonly { first: number; last: number; name: Text }[] = [
  { first: 1, last: 10, name: { zh: '上旬', en: 'early' } },
  { first: 11, last: 20, name: { zh: '中旬', en: 'mid' } },
  { first: 21, last: 31, name: { zh: '下旬', en: 'late' } },
]
