import { type Entries, shown } from '@/lib/faults/entry'

interface Found {
  found: string
}

/** Faults that one cell shows by itself. */
export interface CellFaultDetails {
  D101: Record<never, never>
  D102: Found
  D103: Found & { allowed: readonly string[] }
  D104: Found
  D105: Found
  D106: Found
  D107: Found & { least: number }
  D108: Found & { length: number; most: number }
  D109: Found & { words: number; han: number }
  D110: Found
  D111: Found
  D112: Found
  D113: Found & { most: number }
}

export const CELL_FAULTS: Entries<CellFaultDetails> = {
  D101: {
    case: { zh: () => '此格为空', en: () => 'the cell is empty' },
    rule: { zh: '此列必填', en: 'this column must be filled' },
    remedy: { zh: '填上，两种语言都要有。', en: 'Fill it, in both languages where there are two.' },
  },
  D102: {
    case: {
      zh: ({ found }) => `“${shown(found)}”不是合格的代号`,
      en: ({ found }) => `“${shown(found)}” is not a well-formed id`,
    },
    rule: {
      zh: '代号由小写拉丁字母和数字组成，词间用连字符，至多80个字符，如 m6-accelerators',
      en: 'ids are lower-case Latin letters and digits in words joined by hyphens, at most 80 characters, such as m6-accelerators',
    },
    remedy: {
      zh: '改成合格的代号，引用它的各处一并改。',
      en: 'Write it in that form, here and wherever it is named.',
    },
  },
  D103: {
    case: {
      zh: ({ found }) => `“${shown(found)}”不在允许的词表里`,
      en: ({ found }) => `“${shown(found)}” is not in the closed list`,
    },
    rule: {
      zh: ({ allowed }) => `允许的值：${allowed.join('、')}`,
      en: ({ allowed }) => `values allowed: ${allowed.join(', ')}`,
    },
    remedy: { zh: '选用词表中的一个。', en: 'Take one of the list.' },
  },
  D104: {
    case: {
      zh: ({ found }) => `“${shown(found)}”不是数`,
      en: ({ found }) => `“${shown(found)}” is not a number`,
    },
    rule: {
      zh: '写成半角数字，不为负，不超过 1e100，不带千分位和单位，如 20000000、0.5、4.64e+26',
      en: 'numbers up to 1e100, not negative, in plain digits without separators or units, such as 20000000, 0.5 or 4.64e+26',
    },
    remedy: { zh: '改写成基本单位下的数。', en: 'Write the number in its base unit.' },
  },
  D105: {
    case: {
      zh: ({ found }) => `“${shown(found)}”不是日期`,
      en: ({ found }) => `“${shown(found)}” is not a date`,
    },
    rule: {
      zh: '写成真实存在的 ISO 8601 日期，可以只到月或年：2025-04-28、2023-07、2020',
      en: 'dates are real ones in ISO 8601, to the day, month or year: 2025-04-28, 2023-07, 2020',
    },
    remedy: {
      zh: '按这一格式改写；不知道的部分不写。',
      en: 'Write it in that form and leave off what is not known.',
    },
  },
  D106: {
    case: {
      zh: ({ found }) => `“${shown(found)}”不是网址`,
      en: ({ found }) => `“${shown(found)}” is not a web address`,
    },
    rule: {
      zh: '完整的 http 或 https 网址，一格一个，不含空白、引号、尖括号，也不含用户名和密码',
      en: 'one full http or https address in a cell, without white space, quotes, angle brackets, user name or password',
    },
    remedy: { zh: '写上来源页面的完整网址。', en: 'Give the full address of the source.' },
  },
  D107: {
    case: {
      zh: ({ found }) => `“${shown(found)}”不是合格的序号`,
      en: ({ found }) => `“${shown(found)}” is not a proper ordinal`,
    },
    rule: {
      zh: ({ least }) => `从 ${least} 起的整数`,
      en: ({ least }) => `whole numbers from ${least} up`,
    },
    remedy: {
      zh: '按文章的次序数一数，写上序号。',
      en: 'Count in the order of the article and write the number.',
    },
  },
  D108: {
    case: {
      zh: ({ found, length }) => `引文有 ${length} 个字符：“${shown(found)}”`,
      en: ({ found, length }) => `the quote has ${length} characters: “${shown(found)}”`,
    },
    rule: { zh: ({ most }) => `至多 ${most} 个字符`, en: ({ most }) => `at most ${most} characters` },
    remedy: { zh: '只留下带有数字的那个词组。', en: 'Keep only the phrase that bears the figure.' },
  },
  D109: {
    case: {
      zh: ({ words, han }) => `摘录太长：${words} 个词，${han} 个汉字`,
      en: ({ words, han }) => `the excerpt is too long: ${words} words and ${han} Han characters`,
    },
    rule: { zh: '少于 30 个词，且少于 60 个汉字', en: 'under 30 words and under 60 Han characters' },
    remedy: { zh: '只摘录支持该数字的一句。', en: 'Quote only the words that bear the figure.' },
  },
  D110: {
    case: {
      zh: ({ found }) => `看不懂的运算对象“${shown(found)}”`,
      en: ({ found }) => `the operands “${shown(found)}” cannot be read`,
    },
    rule: {
      zh: '代号以一个空格分隔；代号/代号表示前者除以后者',
      en: 'ids separated by one space; id/id divides the first by the second',
    },
    remedy: { zh: '按这一格式改写。', en: 'Write them in that form.' },
  },
  D111: {
    case: {
      zh: ({ found }) => `首尾有空白，或含换行、控制字符、改变书写方向的字符：“${shown(found)}”`,
      en: ({ found }) =>
        `white space at an end, a line break, a control character or one that turns the direction of writing: “${shown(found)}”`,
    },
    rule: { zh: '文字为一行，首尾没有空白', en: 'a text is one line without white space at its ends' },
    remedy: { zh: '删去这些字符。', en: 'Take these characters out.' },
  },
  D112: {
    case: {
      zh: ({ found }) => `同一代号写了两次：“${shown(found)}”`,
      en: ({ found }) => `the same id is listed twice: “${shown(found)}”`,
    },
    rule: { zh: '代号以一个空格分隔，各写一次', en: 'ids separated by one space, each once' },
    remedy: { zh: '删去重复的。', en: 'Take the repetition out.' },
  },
  D113: {
    case: {
      zh: ({ found }) => `“${shown(found)}”不是合格的列举`,
      en: ({ found }) => `“${shown(found)}” is not a proper list of items`,
    },
    rule: {
      zh: ({ most }) => `各项为文章原话，以“ | ”分隔，不重复，每项至多 ${most} 个字符`,
      en: ({ most }) =>
        `items are the article’s words, separated by “ | ”, no two alike, each at most ${most} characters`,
    },
    remedy: { zh: '按这一格式改写。', en: 'Write the items in that form.' },
  },
}
