import type { Locale } from '@/lib/locale'

const en = {
  version: 'Version of the data',
  page: 'Web page',
  licence: 'Licence',
  quotes: 'Quotes',
  reading: 'How to read it',
  empty:
    'An empty cell means that there is no such number, never zero. A range whose upper end is empty has no upper bound: a number with “over” has a low and no high.',
  /** Of the files of the archive. */
  files:
    'All files are UTF-8. A text that a spreadsheet would run as a formula has an apostrophe before it; remove it to have the text as it is.',
  /** Of the workbook. */
  dates:
    'Dates are texts (2025-04-28, 2025-04 or 2025), because many are known to the month or the year only.',
  columns: 'The sheet COLUMNS says what each column means, and which words it has.',
  sheets: 'Sheets',
  sheet: (name: string, rows: number, description: string) => `${name}, ${rows} rows: ${description}`,
}

const zh: typeof en = {
  version: '数据版本',
  page: '网页',
  licence: '许可',
  quotes: '引文',
  reading: '读法',
  empty: '空单元格表示没有这个数字，不表示零。上限为空，表示没有上限：带“超”的数字有下限，没有上限。',
  files: '文件均为UTF-8。电子表格会当作公式执行的文字，前面加了一个撇号，去掉即为原文。',
  dates: '日期是文字（2025-04-28、2025-04或2025），因为许多日期只知道月份或年份。',
  columns: '工作表COLUMNS说明每一列的含义和所用的词。',
  sheets: '工作表',
  sheet: (name, rows, description) => `${name}，${rows}行：${description}`,
}

/** Words of what is said beside the data that people take away. */
export const README_WORDS: Record<Locale, typeof en> = { zh, en }
