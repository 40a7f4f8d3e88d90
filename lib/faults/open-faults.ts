import { type Entries, shown } from '@/lib/faults/entry'

/** Faults of rows of a file that somebody opens, where columns are what the person says they are. */
export interface OpenFaultDetails {
  D601: { found: string }
  D602: { found: string }
  D603: { column: string }
  D604: { found: string }
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
      en: ({ found }) => `a figure below nought cannot be drawn here: ${shown(found)}`,
    },
    rule: { zh: '数字不小于零', en: 'figures are nought or more' },
    remedy: {
      zh: '改写成“降低”之类的正数，或删去这一行。',
      en: 'Say it as a fall or a loss, with a figure above nought, or take the row out.',
    },
  },
}
