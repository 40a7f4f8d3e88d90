import { quoted } from '@/lib/claims/quotation'
import type { Locale } from '@/lib/locale'

const en = {
  columns: { sum: 'Calculation', result: 'Result', fits: 'Does it fit?', caveat: 'Caveat' },
  /** Instead of a sentence that the row before has. */
  asAbove: 'Otherwise as above.',
  /** What a check tests: the article’s words in quotation marks, their own where they have some, or the number, which is ours, without. */
  claimed: (_quote: string, number: string, isReading: boolean) =>
    isReading ? `the claim, which we read as ${number}` : `the claim of ${number}`,
  /** Heads the checks of one number. */
  tested: (claimed: string) => `Checked against ${claimed}`,
  notClaimed: 'The article states no such result',
  outcomes: {
    holds: '✓ Holds',
    'does-not-hold': '✗ Does not hold',
    inconclusive: '? Inconclusive',
    none: '–',
  },
  /** Why a check is inconclusive: the numbers overlap, or give no result. */
  obstacles: {
    overlap: 'overlaps in part',
    'operand-missing': 'there is no number to count from',
    'divisor-holds-zero': 'the divisor could be zero',
    'signs-differ': 'one number can be below zero and the other above, so neither is a multiple of the other',
  },
  because: (why: string) => `? Inconclusive: ${why}`,
  /** Of calculations that measure something else than the claim. */
  indirect: 'What is calculated is not what the claim is about, so it is inconclusive.',
  fits: {
    inside: 'Inside what is claimed',
    outside: 'Outside what is claimed',
    'in-part': 'Partly inside what is claimed',
  },
  /** Of one of them among others that do measure it. */
  indirectOnly: (fit: string) => `? Inconclusive: not the same measure (${fit.toLowerCase()})`,
  notStated: (result: string) => `It comes to ${result}; the article states no such result.`,
  /** Where the article states no result and there is none. */
  noResult: (why: string) => `There is no result: ${why}.`,
  /** The same, where the article does state one. */
  unsettled: (claimed: string, why: string) => `Inconclusive for ${claimed}: ${why}.`,
  holds: (result: string, claimed: string) => `It comes to ${result}, which agrees with ${claimed}.`,
  fails: (result: string, claimed: string) => `It comes to ${result}, which contradicts ${claimed}.`,
  overlaps: (result: string, claimed: string) =>
    `It comes to ${result}, which overlaps ${claimed} in part: inconclusive.`,
  otherOutside: (result: string, claimed: string) =>
    `It comes to ${result}, from which ${claimed} does not follow; but that is not the quantity the claim is about, so it is inconclusive.`,
  otherInside: (result: string, claimed: string) =>
    `It comes to ${result}, which would fit ${claimed}; but that is not the quantity the claim is about, so it is inconclusive.`,
}

const zh: typeof en = {
  columns: { sum: '算式', result: '结果', fits: '是否吻合', caveat: '须注意' },
  asAbove: '其余同上。',
  claimed: (quote) => quoted(quote),
  tested: (claimed) => `与${claimed}对照`,
  notClaimed: '文章没有给出这样的结果',
  outcomes: {
    holds: '✓ 成立',
    'does-not-hold': '✗ 不成立',
    inconclusive: '? 无法判断',
    none: '–',
  },
  obstacles: {
    overlap: '部分重合',
    'operand-missing': '缺少可供起算的数字',
    'divisor-holds-zero': '除数可能为零',
    'signs-differ': '两个数可能一正一负，不能以倍数相比',
  },
  because: (why) => `? 无法判断：${why}`,
  indirect: '所算的不是论断所说的那个量，因此无法判断。',
  fits: { inside: '在所称范围之内', outside: '在所称范围之外', 'in-part': '与所称范围部分重合' },
  indirectOnly: (fit) => `? 无法判断：不是论断所说的量（${fit}）`,
  notStated: (result) => `结果为${result}；文章没有给出这一结果。`,
  noResult: (why) => `没有结果：${why}。`,
  unsettled: (claimed, why) => `无法判断${claimed}是否成立：${why}。`,
  holds: (result, claimed) => `结果为${result}，与文中的${claimed}相符。`,
  fails: (result, claimed) => `结果为${result}，与文中的${claimed}不符。`,
  overlaps: (result, claimed) => `结果为${result}，与${claimed}部分重合，无法判断。`,
  otherOutside: (result, claimed) =>
    `结果为${result}，得不出${claimed}；但所算的不是论断所说的那个量，无法判断。`,
  otherInside: (result, claimed) =>
    `结果为${result}，落在${claimed}之内；但所算的不是论断所说的那个量，无法判断。`,
}

export const CHECK_WORDS: Record<Locale, typeof en> = { zh, en }
