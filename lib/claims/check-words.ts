import { quoted } from '@/lib/claims/quotation'
import type { Locale } from '@/lib/locale'

const en = {
  columns: { expression: 'Calculation', result: 'Result', fits: 'Does it fit?', caveat: 'Caveat' },
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
}

const zh: typeof en = {
  columns: { expression: '算式', result: '结果', fits: '是否吻合', caveat: '须注意' },
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
}

export const CHECK_WORDS: Record<Locale, typeof en> = { zh, en }
