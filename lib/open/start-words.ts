import type { Locale } from '@/lib/locale'
import type { Role } from '@/lib/open/roles'

/** Words of what is on the page before a file is chosen. */
const en = {
  ask: {
    ask: 'Your table',
    choose: 'Choose a file',
    drop: 'or drop it anywhere here, or press Ctrl+V or ⌘V with a table copied: CSV, Excel (.xlsx), OpenDocument, JSON, or a table of a web page.',
    trySample: 'Try a sample',
    saveSample: 'Download the sample (CSV)',
    byAddress: 'Open by address',
    addressLabel: 'Address of a table on the web',
    addressGo: 'Continue',
    paste: 'Paste a table',
    pasteLabel: 'Pasted table',
    show: 'Open',
    example: 'Try our own data',
    again: 'Try again',
    loading: 'Getting ready…',
  },
  get: {
    title: 'What you get',
    text: 'Passengers of three railway lines: the numbers as people write them, the chart with the ranges that the words allow. The lines are invented.',
    chart: 'Passengers of three invented railway lines, drawn from the rows above',
    also: 'You also get:',
    more: [
      'search, filters and order for all rows',
      'rows that could not be read, with the reason and a proposal for each',
      'comparisons of any rows that go together',
      'downloads for Excel and for programs, charts as SVG and PNG',
      'a folder that builds a site like this one',
    ] as readonly string[],
  },
  columns: {
    title: 'Which columns help',
    text: 'Only the value is needed. Names and order do not matter: you are asked about a column that is not recognised.',
    column: 'Column',
    holds: 'What it holds',
    examples: 'For example',
    rows: [
      [['label'], 'what the number is about', 'North Line'],
      [
        ['value'],
        'the number, with its words and its unit if you like',
        'over 900,000\u00a0· 12.5%\u00a0· $3bn',
      ],
      [['unit'], 'if the value does not name it', 'people\u00a0· km\u00a0· million USD'],
      [['low', 'high'], 'the range, where one is given', '400,000\u00a0· 650,000'],
      [['date'], 'when the number was true', '2025\u00a0· March\u00a02025'],
      [['source'], 'who says so', 'annual report'],
    ] as readonly (readonly [readonly Role[], string, string])[],
  },
}

const zh: typeof en = {
  ask: {
    ask: '你的表格',
    choose: '选择文件',
    drop: '或拖到这里，或复制表格后按Ctrl+V（⌘V）：CSV、Excel（.xlsx）、OpenDocument、JSON，以及网页上的表格都可以。',
    trySample: '试试示例',
    saveSample: '下载示例（CSV）',
    byAddress: '按网址打开',
    addressLabel: '网上表格的网址',
    addressGo: '下一步',
    paste: '粘贴表格',
    pasteLabel: '粘贴的表格',
    show: '打开',
    example: '试试本站的数据',
    again: '再试一次',
    loading: '正在准备……',
  },
  get: {
    title: '会得到什么',
    text: '三条铁路线的客流：数字照平常的写法填，图按字面所允许的范围画出。线路是虚构的。',
    chart: '三条虚构铁路线的客流，由上面三行画成',
    also: '另外还有：',
    more: [
      '全部各行可查找、筛选和排序',
      '读不出的行，附原因和修改建议',
      '能放在一起的行可以比较',
      '供Excel和程序使用的下载，图有SVG和PNG',
      '一个文件夹，可据此生成同样的网站',
    ],
  },
  columns: {
    title: '哪些列有用',
    text: '只有数值是必需的。列名和次序随意；看不出是什么的列，会请你指定。',
    column: '列',
    holds: '内容',
    examples: '例如',
    rows: [
      [['label'], '数字说的是什么', '北线'],
      [['value'], '数字，可以连同限定词和单位', '超90万\u00a0· 12.5%\u00a0· 30亿元'],
      [['unit'], '数值里没有写单位时', '人\u00a0· 公里\u00a0· 万元'],
      [['low', 'high'], '给出的范围', '40万\u00a0· 65万'],
      [['date'], '数字是什么时候的', '2025\u00a0· 2025年3月'],
      [['source'], '谁说的', '年报'],
    ],
  },
}

export const START_WORDS: Record<Locale, typeof en> = { zh, en }

/** Words of what asks for a table. */
export type AskWords = (typeof en)['ask']
