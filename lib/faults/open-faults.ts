import { type Entries, shown } from '@/lib/faults/entry'

/** Faults of rows of a file that somebody opens, where columns are what the person says they are. */
export interface OpenFaultDetails {
  D601: { found: string }
  D602: { found: string }
  D603: { column: string }
  D604: { found: string }
  D605: { found: string; allowed: readonly string[] }
  D606: { found: string; other: string }
  D607: { found: string }
  D608: { found: string }
  D609: { found: string; digits: number; most: number }
  D610: { characters: number; most: number }
  D611: { found: string }
  D612: { characters: number; most: number }
}

export const OPEN_FAULTS: Entries<OpenFaultDetails> = {
  D601: {
    case: {
      zh: ({ found }) => `读不出数字：${shown(found)}`,
      en: ({ found }) => `no figure can be read: ${shown(found)}`,
    },
    rule: {
      zh: '数值一栏要有一个数字，可以带程度词、单位和百分号，如“超2000万”“92%”“约 1.6 万亿”',
      en: 'a value is one figure, with a hedge, a unit or a per cent sign if need be: over 20 million, 92%, about 1.6 trillion',
    },
    remedy: {
      zh: '改成一个数字，或换一栏作数值。',
      en: 'Write one figure, or choose another column as the value.',
    },
  },
  D602: {
    case: {
      zh: ({ found }) => `有不止一个数字：${shown(found)}`,
      en: ({ found }) => `there is more than one figure: ${shown(found)}`,
    },
    rule: { zh: '一行一个数字', en: 'one figure a row' },
    remedy: { zh: '留下一个，或分成两行。', en: 'Keep one, or make two rows of it.' },
  },
  D603: {
    case: {
      zh: ({ column }) => `“${column}”一栏是空的`,
      en: ({ column }) => `the column “${column}” is empty`,
    },
    rule: { zh: '每行要有名称和数值', en: 'every row has a label and a value' },
    remedy: { zh: '补上，或删去这一行。', en: 'Fill it in, or take the row out.' },
  },
  D604: {
    case: {
      zh: ({ found }) => `负数不能作论断的数字：${shown(found)}`,
      en: ({ found }) => `a figure below zero cannot be drawn here: ${shown(found)}`,
    },
    rule: { zh: '数字不小于零', en: 'figures are zero or more' },
    remedy: {
      zh: '改写成“降低”之类的正数，或删去这一行。',
      en: 'Say it as a fall or a loss, with a figure above zero, or take the row out.',
    },
  },
  D605: {
    case: {
      zh: ({ found }) => `不认识的程度词：${shown(found)}`,
      en: ({ found }) => `the hedge is not known: ${shown(found)}`,
    },
    rule: {
      zh: ({ allowed }) =>
        `程度词一栏可以留空，可以用“超”“约”“不到”一类的词，或下列之一：${allowed.join('、')}`,
      en: ({ allowed }) =>
        `a hedge is empty, a word such as over, about or under, or one of: ${allowed.join(', ')}`,
    },
    remedy: {
      zh: '改成“方法”页所列的词，或留空。',
      en: 'Take a word that the Method page lists, or leave the cell empty.',
    },
  },
  D606: {
    case: {
      zh: ({ found, other }) => `“${shown(found)}”与“${shown(other)}”不能同时成立`,
      en: ({ found, other }) => `“${shown(found)}” and “${shown(other)}” cannot both hold`,
    },
    rule: {
      zh: '同一行的数值、单位、程度词、下限和上限说的是同一件事',
      en: 'value, unit, hedge and the two ends of a row say one thing',
    },
    remedy: { zh: '改正其中一格，或留空。', en: 'Correct one of the cells, or leave it empty.' },
  },
  D607: {
    case: {
      zh: ({ found }) => `数字旁边的词读不准：${shown(found)}`,
      en: ({ found }) => `the words beside the figure cannot be read safely: ${shown(found)}`,
    },
    rule: {
      zh: '数字旁边的否定词、程度词和数位词要能读懂，否则数字可能被读反',
      en: 'negations, hedges and scales beside a figure must be understood, or it could be turned round',
    },
    remedy: {
      zh: '改成“方法”页所列的写法，或把词移到备注一栏。',
      en: 'Write it as the Method page shows, or move the words to a column of notes.',
    },
  },
  D608: {
    case: {
      zh: ({ found }) => `日期带程度词或先后词：${shown(found)}`,
      en: ({ found }) => `a date with a hedge, or with before or after: ${shown(found)}`,
    },
    rule: {
      zh: '日期是某日、某月、某年，或有首尾两天的一段',
      en: 'a date is a day, a month, a year, or a span with a first and a last day',
    },
    remedy: {
      zh: '在下限和上限两栏写首尾两天，或去掉这个词。',
      en: 'Write the first and the last day into columns of low and high, or take the word out.',
    },
  },
  D609: {
    case: {
      zh: ({ found, digits }) => `${shown(found)} 有 ${digits} 位有效数字`,
      en: ({ found, digits }) => `${shown(found)} has ${digits} significant digits`,
    },
    rule: {
      zh: ({ most }) => `数字最多保留 ${most} 位有效数字`,
      en: ({ most }) => `figures are kept to ${most} significant digits`,
    },
    remedy: {
      zh: '四舍五入；编号请另选一栏作数值。',
      en: 'Round it; if it is a number that names something, choose another column as the value.',
    },
  },
  D610: {
    case: {
      zh: ({ characters }) => `这一行太长，至少有 ${characters} 个字符`,
      en: ({ characters }) => `the line is too long: at least ${characters} characters`,
    },
    rule: {
      zh: ({ most }) => `一行最多 ${most} 个字符`,
      en: ({ most }) => `a line has at most ${most} characters`,
    },
    remedy: {
      zh: '检查这一行是否缺了换行或引号。',
      en: 'See whether a line end or a quote is missing in it.',
    },
  },
  D611: {
    case: {
      zh: ({ found }) => `数字太大或太小，无法计算：${shown(found)}`,
      en: ({ found }) => `the number is too large or too small to calculate with: ${shown(found)}`,
    },
    rule: {
      zh: '连同单位换算后，数字要在10的−100次方和10的100次方之间，或为0',
      en: 'with its unit, a number lies between 10 to the power of −100 and 10 to the power of 100, or is 0',
    },
    remedy: {
      zh: '检查指数和单位是否写错。',
      en: 'Check the exponent and the unit.',
    },
  },
  D612: {
    case: {
      zh: ({ characters }) => `这一格有 ${characters} 个字符，太长，不会是一个数字`,
      en: ({ characters }) => `the cell has ${characters} characters, too many for one figure`,
    },
    rule: {
      zh: ({ most }) => `写数字的格最多 ${most} 个字符`,
      en: ({ most }) => `a cell that is read as a figure has at most ${most} characters`,
    },
    remedy: {
      zh: '只写数字和它的单位；大段文字请放在另一栏。',
      en: 'Write the figure and its unit alone, and longer texts into another column.',
    },
  },
}
