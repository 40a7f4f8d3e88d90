import { type Entries, shown } from '@/lib/faults/entry'

/** Faults that the cells of one row show together. */
export interface RowFaultDetails {
  D201: { id: string; first: number }
  D202: { filled: string; empty: string }
  D203: { hedge: string }
  D204: { value: string }
  D205: { hedge: string; found: string }
  D206: { missing: string }
  D207: { low: string; high: string }
  D208: { found: string }
  D209: { found: string; unit: string; hedge: string }
  D210: { hedge: string; unit: string; allowed: readonly string[] }
  D211: { value: string; low: string; high: string }
  D212: { filled: string; empty: string }
}

export const ROW_FAULTS: Entries<RowFaultDetails> = {
  D201: {
    case: {
      zh: ({ id, first }) => `代号“${shown(id)}”在第 ${first} 行已经用过`,
      en: ({ id, first }) => `the id “${shown(id)}” is taken by row ${first}`,
    },
    rule: { zh: '代号不重复', en: 'ids are unique' },
    remedy: { zh: '给这一行另取代号。', en: 'Give this row another id.' },
  },
  D202: {
    case: {
      zh: ({ filled, empty }) => `${filled} 有内容，${empty} 却是空的`,
      en: ({ filled, empty }) => `${filled} is filled and ${empty} is empty`,
    },
    rule: { zh: '说明要么两种语言都有，要么都没有', en: 'a note stands in both languages or in neither' },
    remedy: { zh: '补上另一种语言。', en: 'Write it in the other language too.' },
  },
  D203: {
    case: {
      zh: ({ hedge }) => `没有数值，程度词却是“${hedge}”`,
      en: ({ hedge }) => `there is no value, and the hedge is “${hedge}”`,
    },
    rule: {
      zh: '只有程度词为 range 的数可以不写数值',
      en: 'a value may be empty only for a number with the hedge range',
    },
    remedy: {
      zh: '填上数值，或改用 range 并填 low 和 high。',
      en: 'Fill in the value, or use range with low and high.',
    },
  },
  D204: {
    case: {
      zh: ({ value }) => `程度词为 range，却写了数值“${shown(value)}”`,
      en: ({ value }) => `the hedge is range, and the value is “${shown(value)}”`,
    },
    rule: { zh: '区间只写 low 和 high，不写数值', en: 'a range of numbers has low and high and no value' },
    remedy: { zh: '清空数值。', en: 'Empty the value.' },
  },
  D205: {
    case: {
      zh: ({ hedge, found }) => `程度词“${hedge}”不带界限，却写了“${shown(found)}”`,
      en: ({ hedge, found }) => `the hedge “${hedge}” has no bounds, and “${shown(found)}” stands here`,
    },
    rule: { zh: 'low 和 high 只与 range 同用', en: 'low and high stand only with the hedge range' },
    remedy: { zh: '清空此格，或改用 range。', en: 'Empty the cell, or use range.' },
  },
  D206: {
    case: {
      zh: ({ missing }) => `程度词为 range，却没有 ${missing}`,
      en: ({ missing }) => `the hedge is range, and ${missing} is empty`,
    },
    rule: { zh: 'range 要有 low 和 high', en: 'range has both low and high' },
    remedy: { zh: '填上该界限。', en: 'Fill in the bound.' },
  },
  D207: {
    case: {
      zh: ({ low, high }) => `low（${shown(low)}）大于 high（${shown(high)}）`,
      en: ({ low, high }) => `low (${shown(low)}) is above high (${shown(high)})`,
    },
    rule: { zh: 'low 不大于 high', en: 'low is at most high' },
    remedy: { zh: '对调或改正。', en: 'Exchange or correct them.' },
  },
  D208: {
    case: {
      zh: ({ found }) => `比例“${shown(found)}”不在 0 与 1 之间`,
      en: ({ found }) => `the share “${shown(found)}” is not between 0 and 1`,
    },
    rule: {
      zh: '比例写成 0 至 1：80% 写作 0.8，over 不写 1；倍数用单位 times',
      en: 'shares run from 0 to 1: 80% is 0.8, and nothing is over 1; ratios have the unit times',
    },
    remedy: { zh: '除以 100，或改用 times。', en: 'Divide by 100, or use times.' },
  },
  D209: {
    case: {
      zh: ({ found, unit, hedge }) => `“${shown(found)}”对单位“${unit}”和程度词“${hedge}”不可能`,
      en: ({ found, unit, hedge }) =>
        `“${shown(found)}” is impossible with the unit “${unit}” and the hedge “${hedge}”`,
    },
    rule: {
      zh: '数不为负；名次和梯队是从 1 起的整数，首个是 1；magnitude 是 10 的整数次幂；under、nearly、about 大于 0',
      en: 'numbers are not negative; places and tiers are whole numbers from 1, a first is 1; magnitude is a power of ten; under, nearly and about are above 0',
    },
    remedy: { zh: '改正数值、程度词或单位。', en: 'Correct the value, the hedge or the unit.' },
  },
  D210: {
    case: {
      zh: ({ hedge, unit }) => `程度词“${hedge}”与单位“${unit}”不相配`,
      en: ({ hedge, unit }) => `the hedge “${hedge}” does not go with the unit “${unit}”`,
    },
    rule: {
      zh: ({ allowed }) => `这一单位允许的程度词：${allowed.join('、')}`,
      en: ({ allowed }) => `hedges allowed with this unit: ${allowed.join(', ')}`,
    },
    remedy: { zh: '改正程度词或单位。', en: 'Correct the hedge or the unit.' },
  },
  D211: {
    case: {
      zh: ({ value, low, high }) => `${shown(low)} 至 ${shown(high)} 不在 ${shown(value)} 之内`,
      en: ({ value, low, high }) => `${shown(low)} to ${shown(high)} does not lie within ${shown(value)}`,
    },
    rule: {
      zh: '日期区间的首尾两日都在所写的年月之内',
      en: 'both days of a range lie within the month or year that is the value',
    },
    remedy: { zh: '改正年月或首尾两日。', en: 'Correct the month or the days.' },
  },
  D212: {
    case: {
      zh: ({ filled, empty }) => `有 ${filled}，却没有 ${empty}`,
      en: ({ filled, empty }) => `${filled} is filled and ${empty} is empty`,
    },
    rule: {
      zh: '佐证的数值、单位、程度词要么都有，要么都没有',
      en: 'a figure in evidence has value, unit and hedge together, or none of them',
    },
    remedy: { zh: '补齐，或全部清空。', en: 'Fill them in, or empty them all.' },
  },
}
