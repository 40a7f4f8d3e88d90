import type { Locale } from '@/lib/locale'

/** Words of the step in which a person says what each column is. */
const en = {
  match: {
    title: 'Which column is what',
    text: 'Guessed from names and content; change what is wrong. Only a label and a value are needed: hedges and units are read out of the values. Several columns can be values, such as years.',
    column: 'Column',
    sample: 'First cells',
    is: 'is',
    nothing: 'not used',
    needed: 'Say which columns are the label and the value.',
    several: (count: string) =>
      `${count} columns are values: each becomes a series, named by its column. A hedge or unit column holds for all of them; lower and upper ends go with a single value and are not used.`,
    single: 'Use the first value only',
    tooMany: (most: string) => `That is more than ${most} numbers: choose fewer columns of values.`,
    go: 'Open',
    back: 'Back to the table',
  },
  roles: {
    label: 'Label',
    value: 'Value',
    unit: 'Unit',
    hedge: 'Hedge',
    low: 'Lower end',
    high: 'Upper end',
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
}

type MatchWords = typeof en

const zh: MatchWords = {
  match: {
    title: '哪一列是什么',
    text: '下面是按列名和内容猜的，可以改。只有名称和数值是必需的；限定词和单位会从数值里读出来。数值可以有几列，比如一年一列。',
    column: '列',
    sample: '示例',
    is: '对应',
    nothing: '不使用',
    needed: '请指定名称列和数值列。',
    several: (count) =>
      `有${count}个数值列：每列成为一个系列，以列名命名。限定词列和单位列对各列都适用；下限和上限只能配一个数值列，这里不用。`,
    single: '只用第一个数值列',
    tooMany: (most) => `数字超过${most}个：请少选几个数值列。`,
    go: '打开',
    back: '回到表格',
  },
  roles: {
    label: '名称',
    value: '数值',
    unit: '单位',
    hedge: '限定词',
    low: '下限',
    high: '上限',
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
}

export const MATCH_WORDS: Record<Locale, MatchWords> = { zh, en }
