import { type Entries, shown } from '@/lib/faults/entry'
import type { Locale, Text } from '@/lib/locale'

/** What can be wrong with a field of a JSON file. */
export type FieldProblem = 'missing' | 'unknown' | 'type' | 'list' | 'empty' | 'form'

/** `about` is the type that is due, the words allowed or the fields found, as the problem has it. */
const FIELD_PROBLEMS: Readonly<Record<FieldProblem, Readonly<Record<Locale, (about: string) => string>>>> = {
  missing: { zh: () => '缺少这一字段', en: () => 'the field is missing' },
  unknown: { zh: (about) => `不认识的字段：${about}`, en: (about) => `fields that are not known: ${about}` },
  type: {
    zh: (about) => `类型不对，应为 ${about}`,
    en: (about) => `the field is of the wrong type; ${about} is due`,
  },
  list: {
    zh: (about) => `不在词表里，允许：${about}`,
    en: (about) => `the word is not in the closed list: ${about}`,
  },
  empty: { zh: () => '内容为空', en: () => 'the field has nothing in it' },
  form: { zh: () => '写法不对', en: () => 'the field is not written as it should be' },
}

/** What may part the cells of a file in place of commas. */
export const SEPARATORS = ['\t', ';', '，', '|'] as const
export type Separator = (typeof SEPARATORS)[number]

const SEPARATOR_NAMES: Readonly<Record<Separator, Text>> = {
  '\t': { zh: '制表符', en: 'tabs' },
  ';': { zh: '分号', en: 'semicolons' },
  '，': { zh: '全角逗号', en: 'full-width commas' },
  '|': { zh: '竖线', en: 'vertical bars' },
}

/** Faults of a file as a whole. The row is 1 where no row is to blame. */
export interface FileFaultDetails {
  D001: { folder: string }
  D002: { byte: string; after: string }
  D003: Record<never, never>
  D004: { missing: string; found: readonly string[] }
  D005: { unknown: string; allowed: readonly string[] }
  D006: { duplicate: string }
  D007: { found: number; expected: number }
  D008: { found: string }
  D009: { found: string }
  D010: { problem: FieldProblem; about: string }
  D011: { key: string; first: number }
  D012: { found: string; separator: Separator | null; allowed: readonly string[] }
  D013: Record<never, never>
  D014: { named: number }
}

export const FILE_FAULTS: Entries<FileFaultDetails> = {
  D001: {
    case: {
      zh: ({ folder }) => `文件夹 ${folder} 里没有这个文件，或者无法读取`,
      en: ({ folder }) => `the folder ${folder} has no such file, or it cannot be read`,
    },
    rule: { zh: '数据文件必须齐全', en: 'every data file must be there' },
    remedy: {
      zh: '补上该文件；没有内容时，CSV 只写表头一行。',
      en: 'Add the file; with nothing to tell, a CSV file is its header row alone.',
    },
  },
  D002: {
    case: {
      zh: ({ byte, after }) =>
        `${after === '' ? '开头' : `“${shown(after)}”之后`}的字节 ${byte} 不是有效的 UTF-8`,
      en: ({ byte, after }) =>
        `the byte ${byte} ${after === '' ? 'at the start' : `after “${shown(after)}”`} is not valid UTF-8`,
    },
    rule: { zh: '数据文件一律用 UTF-8 编码', en: 'data files are in UTF-8' },
    remedy: { zh: '在编辑器中另存为 UTF-8。', en: 'Save it as UTF-8 in your editor.' },
  },
  D003: {
    case: { zh: () => '文件是空的', en: () => 'the file is empty' },
    rule: { zh: '第一行是表头', en: 'the first row names the columns' },
    remedy: {
      zh: '写上表头一行，列名见“方法”页的数据字典。',
      en: 'Write the header row; the data dictionary on the Method page has the names.',
    },
  },
  D004: {
    case: {
      zh: ({ missing, found }) => `缺少列“${missing}”；表头为：${shown(found.join('、'))}`,
      en: ({ missing, found }) =>
        `the column “${missing}” is missing; the header has: ${shown(found.join(', '))}`,
    },
    rule: {
      zh: '每行必填的列都要有；可以留空的列也可以没有',
      en: 'every column that rows must fill is there; one that may be empty may be missing',
    },
    remedy: { zh: '在表头加上该列，每行填上。', en: 'Add it to the header, and fill it in each row.' },
  },
  D005: {
    case: {
      zh: ({ unknown }) => `不认识的列“${shown(unknown)}”`,
      en: ({ unknown }) => `the column “${shown(unknown)}” is not known`,
    },
    rule: {
      zh: ({ allowed }) => `允许的列：${allowed.join('、')}`,
      en: ({ allowed }) => `columns allowed: ${allowed.join(', ')}`,
    },
    remedy: { zh: '改正列名，或删去该列。', en: 'Correct its name, or take the column out.' },
  },
  D006: {
    case: {
      zh: ({ duplicate }) => `列“${duplicate}”出现了不止一次`,
      en: ({ duplicate }) => `the column “${duplicate}” stands there more than once`,
    },
    rule: { zh: '每列只出现一次', en: 'each column stands once' },
    remedy: { zh: '留下一列，删去其余。', en: 'Keep one and take the others out.' },
  },
  D007: {
    case: {
      zh: ({ found, expected }) => `这一行有 ${found} 格，表头有 ${expected} 列`,
      en: ({ found, expected }) => `the row has ${found} cells and the header ${expected} columns`,
    },
    rule: { zh: '每行的格数与表头相同', en: 'every row has as many cells as the header' },
    remedy: {
      zh: '含半角逗号的文字要放在半角双引号里；空格也要留出逗号。',
      en: 'Put a text that has a comma between double quotes, and keep the commas of empty cells.',
    },
  },
  D008: {
    case: {
      zh: ({ found }) => `引号没有配对：${shown(found)}`,
      en: ({ found }) => `a double quote is not closed or stands in the wrong place: ${shown(found)}`,
    },
    rule: {
      zh: '单元格要么整个放在半角双引号里，要么不用；其中的双引号写两个',
      en: 'a cell is quoted as a whole or not at all, and a double quote in it is written twice',
    },
    remedy: { zh: '检查这一行的半角双引号。', en: 'Look at the double quotes of this row.' },
  },
  D009: {
    case: {
      zh: ({ found }) => `不是有效的 JSON：${shown(found)}`,
      en: ({ found }) => `this is not valid JSON: ${shown(found)}`,
    },
    rule: { zh: '文件是一份 JSON 文本', en: 'the file is one JSON text' },
    remedy: { zh: '检查此处的逗号、引号和括号。', en: 'Look at the commas, quotes and brackets here.' },
  },
  D010: {
    case: {
      zh: ({ problem, about }) => FIELD_PROBLEMS[problem].zh(shown(about)),
      en: ({ problem, about }) => FIELD_PROBLEMS[problem].en(shown(about)),
    },
    rule: {
      zh: '字段及各自的写法是规定好的',
      en: 'the fields and the form of each are fixed',
    },
    remedy: { zh: '改正、补上或删去该字段。', en: 'Correct the field, add it or take it out.' },
  },
  D011: {
    case: {
      zh: ({ key, first }) => `字段“${shown(key)}”在第 ${first} 行已经写过`,
      en: ({ key, first }) => `the field “${shown(key)}” is there already, on line ${first}`,
    },
    rule: { zh: '同一对象里每个字段只写一次', en: 'each field of an object is written once' },
    remedy: { zh: '留下一个，删去其余。', en: 'Keep one and take the others out.' },
  },
  D012: {
    case: {
      zh: ({ found, separator }) =>
        separator === null
          ? `第一行没有一个列名：${shown(found)}`
          : `表头用${SEPARATOR_NAMES[separator].zh}分隔：${shown(found)}`,
      en: ({ found, separator }) =>
        separator === null
          ? `the first row names none of the columns: ${shown(found)}`
          : `the header is separated by ${SEPARATOR_NAMES[separator].en}: ${shown(found)}`,
    },
    rule: {
      zh: ({ allowed }) => `第一行是列名，以半角逗号分隔：${allowed.join(',')}`,
      en: ({ allowed }) => `the first row names the columns, separated by plain commas: ${allowed.join(',')}`,
    },
    remedy: {
      zh: '写上表头，或另存为以半角逗号分隔的 CSV。',
      en: 'Write the header, or save the file as CSV with plain commas.',
    },
  },
  D013: {
    case: { zh: () => '这一行是空的', en: () => 'the row is empty' },
    rule: { zh: '行与行之间没有空行', en: 'there are no empty lines between rows' },
    remedy: { zh: '删去这一行。', en: 'Delete the line.' },
  },
  D014: {
    case: {
      zh: ({ named }) => `文件只有表头，却有 ${named} 处用到它的内容`,
      en: ({ named }) =>
        `the file has a header and no rows, and is needed in ${named} ${named === 1 ? 'place' : 'places'}`,
    },
    rule: { zh: '别处写到的代号在这里各有一行', en: 'what other files name has a row here' },
    remedy: { zh: '补上各行，或恢复原来的文件。', en: 'Add the rows, or put the old file back.' },
  },
}
