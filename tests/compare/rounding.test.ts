import type { Comparable } from '@/lib/compare/comparable'
import { comparablesOf } from '@/lib/compare/comparables'
import { sayComparison, writeCompared } from '@/lib/compare/comparison-words'
import type { Locale } from '@/lib/locale'
import { project } from '@/tests/fixtures/project'
import { made } from '@/tests/fixtures/units'

const [like] = comparablesOf(project(), 'en')

/** “over 386240000000 yuan” as a number of an opened file that is called by `name`. */
function item(name: string, said: string, locale: Locale) {
  const [, hedge = '', value = '', unit = ''] = /^(?:(over|under) )?(\S+) (\S+)$/.exec(said) ?? []
  const number = made({ value, unit, hedge: hedge || 'exact', low: '', high: '' })
  if (!number.ok || like === undefined) throw new Error(`${said} is no number`)
  const { quantity } = number
  const measured = { quantity, divisor: null }
  const written = writeCompared(measured, null, locale)
  const comparable: Comparable = {
    ...like,
    name,
    metric: null,
    status: null,
    relation: null,
    quantity,
    written,
  }
  return { ...measured, item: comparable, written }
}

test.each([
  [
    'an exact difference is written to its last digit',
    '386240000000 yuan',
    '216770000000 yuan',
    'A (386.24 billion yuan) is about 1.78 times B (216.77 billion yuan), or 169.47 billion yuan more.',
    'A（3862.4亿元）约为B（2167.7亿元）的1.78倍，多出1694.7亿元。',
  ],
  [
    'one with more digits than are read at a glance says that it is rounded',
    '386240000000 yuan',
    '216770000001 yuan',
    'A (386.24 billion yuan) is about 1.78 times B (216,770,000,001 yuan), or about 169 billion yuan more.',
    'A（3862.4亿元）约为B（216770000001元）的1.78倍，多出约1690亿元。',
  ],
  [
    'an upper end is rounded up: 1.7818 is not under 1.78',
    '386240000000 yuan',
    'over 216770000000 yuan',
    'A (386.24 billion yuan) is under 1.79 times B (over 216.77 billion yuan): either may be the larger.',
    'A（3862.4亿元）不到B（超2167.7亿元）的1.79倍，分不出哪个更大。',
  ],
  [
    'a lower end is rounded down: 2.6667 is not over 2.67',
    'over 400000 cards',
    '150000 cards',
    'A (over 400,000 cards) is over 2.66 times B (150,000 cards), or over 250,000 cards more.',
    'A（超40万张卡）超过B（15万张卡）的2.66倍，多出超25万张卡。',
  ],
  [
    'nothing is once as much as something smaller',
    '1024 cards',
    '1023 cards',
    'A (1,024 cards) is 1 card more than B (1,023 cards).',
    'A（1024张卡）比B（1023张卡）多出1张卡。',
  ],
  [
    'what comes out even is not “about”',
    '3072 cards',
    '480 cards',
    'A (3,072 cards) is 6.4 times B (480 cards), or 2,592 cards more.',
    'A（3072张卡）是B（480张卡）的6.4倍，多出2592张卡。',
  ],
])('%s', (_, a, b, en, zh) => {
  const say = (locale: Locale) => sayComparison(item('A', a, locale), item('B', b, locale), null, locale)
  expect([say('en'), say('zh')]).toEqual([en, zh])
})
