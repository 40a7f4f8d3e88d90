import { JOINS, type Locale } from '@/lib/locale'
import { writeTotal } from '@/lib/quantity/write-total'
import { isolated } from '@/lib/text/isolated'

/** A number of rows in English. */
export const rows = (count: string) => (count === '1' ? '1 row' : `${count} rows`)

/** Words of the step in which a person says what each column is, and of rows that need attention or are checked. */
const en = {
  match: {
    title: 'Which column is what',
    text: 'Guessed from names and content; change what is wrong. Only a value is needed: without a label, rows go by their numbers. Several columns can be values, such as years.',
    column: 'Column',
    sample: 'First cells',
    find: 'Find a column',
    usedAs: 'Used as',
    is: (column: string) => `${column} is`,
    nothing: 'not used',
    needed: {
      value: 'Say which column is the value.',
      noNumbers:
        'No column of numbers was found: what there is looks like names, ids, codes, dates or places. Say which column is the value, if there is one.',
      noRows:
        'No line below the header has as many cells as it has columns, so this may not be a table. Choose another delimiter or header line below, or another file.',
    },
    several: (count: string) =>
      `${count} columns are values: each becomes a series, named by its column. A qualifier or unit column holds for all of them.`,
    endless: 'Ends of a range go with a single value, so they are not used here.',
    single: 'Use the first value only',
    unused: (count: string, names: string) =>
      `${count} other ${count === '1' ? 'column of numbers is' : 'columns of numbers are'} not used: ${names}.`,
    useAll: 'Use all, each in its own chart',
    apart: 'Each column of values in its own chart',
    moreNames: (count: string) => `${count} more`,
    moreColumns: (count: string) => (count === '1' ? '1 more column' : `${count} more columns`),
    tooMany: (most: string) => `That is more than ${most} numbers: choose fewer columns of values.`,
    back: 'Back to the table',
  },
  roles: {
    label: 'Label',
    value: 'Value',
    unit: 'Unit',
    hedge: 'Qualifier',
    low: 'Lower end',
    high: 'Upper end',
    margin: 'Margin (±)',
    date: 'Date',
    series: 'Series',
    subject: 'Subject',
    topic: 'Topic',
    source: 'Source',
    quote: 'Quote',
    note: 'Note',
    id: 'Id',
    baseline: 'Baseline',
  },
  rejected: {
    title: (count: string) => `${rows(count)} ${count === '1' ? 'needs' : 'need'} attention`,
    text: 'What could not be read in these rows is not in the table. Accept what is proposed, correct them here, or download them with the reasons.',
    row: (row: string) => `Row ${row}`,
    proposal: 'Proposed',
    accept: 'Accept',
    acceptAll: (count: string) => `Accept all ${count} proposals`,
    undo: (count: string) => `Undo: take the ${rows(count)} just accepted out again`,
    correct: 'Correct',
    save: 'Put back',
    stillWrong: 'Still wrong: ',
    more: 'Show more',
    download: 'Download these rows with the reasons (CSV)',
  },
  checks: {
    title: 'Checks',
    text: 'Rows with a baseline, redone from the file’s own numbers with their ranges. Where a file does not say whether they measure the same thing, they are taken to.',
    without: (count: string) =>
      `${rows(count)} with a baseline ${count === '1' ? 'gives' : 'give'} no calculation: what is named there is not in the table, or does not go together.`,
  },
}

const zh: typeof en = {
  match: {
    title: '各列对应什么',
    text: '以下由列名和内容推断，可以修改。只有数值是必需的：没有名称的，各行以行号为名。数值可以有几列，比如一年一列。',
    column: '列',
    sample: '示例',
    find: '查找列',
    usedAs: '对应',
    is: (column) => `“${column}”对应`,
    nothing: '不使用',
    needed: {
      value: '请指定数值列。',
      noNumbers: '没有找到数字列：各列看起来是名称、编号、代码、日期或地点。如果其中有数值，请指定。',
      noRows:
        '表头下面没有一行的格数与列数相同，可能不是表格。请在下面另选分隔符或表头所在的行，或换一个文件。',
    },
    several: (count) => `有${count}个数值列：每列成为一个系列，以列名命名。限定词列和单位列对各列都适用。`,
    endless: '下限和上限只能配一个数值列，这里不用。',
    single: '只用第一个数值列',
    unused: (count, names) => `另有${count}列数字没有用上：${names}。`,
    useAll: '全部用上，每列单独一幅图',
    apart: '每个数值列单独一幅图',
    moreNames: (count) => `另外${count}项`,
    moreColumns: (count) => `还有${count}列`,
    tooMany: (most) => `数字超过${most}个：请少选几个数值列。`,
    back: '回到表格',
  },
  roles: {
    label: '名称',
    value: '数值',
    unit: '单位',
    hedge: '限定词',
    low: '下限',
    high: '上限',
    margin: '误差（±）',
    date: '日期',
    series: '系列',
    subject: '对象',
    topic: '主题',
    source: '来源',
    quote: '原文',
    note: '说明',
    id: '编号',
    baseline: '基准',
  },
  rejected: {
    title: (count) => `${count}行待处理`,
    text: '这些行里读不出的内容没有进入表格。可以接受建议、就地修改，或连同原因下载。',
    row: (row) => `第${row}行`,
    proposal: '建议',
    accept: '接受',
    acceptAll: (count) => `接受全部${count}条建议`,
    undo: (count) => `撤销：把刚才接受的${count}行重新列为待处理`,
    correct: '修改',
    save: '放回表格',
    stillWrong: '还有问题：',
    more: '再看一些',
    download: '下载这些行和原因（CSV）',
  },
  checks: {
    title: '验算',
    text: '有“基准”的行，用文件里的数字重算一遍，按范围判断。文件没有说明所量是否同一回事的，当作同一回事。',
    without: (rows) => `另有${rows}行写了基准，但凑不成算式：没有找到所指的行，或它们不能放在一起算。`,
  },
}

/** Names in a list, those that do not fit as a number; with semicolons where a name itself has a comma or colon. */
export function sayNames(names: readonly string[], count: number, locale: Locale): string {
  const more = count - names.length
  const rest = more === 0 ? [] : [MATCH_WORDS[locale].match.moreNames(writeTotal(more))]
  const { listComma, semicolon } = JOINS[locale]
  const isSentence = names.some((name) => /[,:，、：]/.test(name))
  return [...names.map(isolated), ...rest].join(isSentence ? semicolon : listComma)
}

export const MATCH_WORDS: Record<Locale, typeof en> = { zh, en }
