import type { Locale } from '@/lib/i18n/locale'
import type { Delimiter } from '@/lib/open/delimiters'
import type { Role } from '@/lib/open/roles'
import type { OpenFacet, OpenSort } from '@/lib/open/view'
import type { Encoding } from '@/lib/text/decode'

interface OpenWords {
  readonly title: string
  readonly intro: string
  readonly privacy: string
  readonly noScript: string
  readonly choose: string
  readonly drop: string
  readonly paste: string
  readonly pasteLabel: string
  readonly show: string
  readonly example: string
  readonly exampleName: string
  readonly kept: string
  readonly open: string
  readonly remove: string
  readonly reading: (read: string, whole: string) => string
  readonly cancel: string
  readonly failures: {
    readonly binary: (kind: string) => string
    readonly empty: string
    readonly headerOnly: (columns: string) => string
    readonly other: (reason: string) => string
  }
  readonly match: {
    readonly title: string
    readonly text: string
    readonly column: string
    readonly sample: string
    readonly is: string
    readonly nothing: string
    readonly needed: string
    readonly go: string
  }
  readonly roles: Readonly<Record<Role, string>>
  readonly encoding: string
  readonly encodings: Readonly<Record<Encoding, string>>
  readonly found: string
  readonly delimiter: string
  readonly delimiters: Readonly<Record<Delimiter, string>>
  readonly counts: (read: string, shown: string, aside: string) => string
  readonly renamed: (names: string) => string
  readonly blank: (lines: string) => string
  readonly cut: (limit: string) => string
  readonly columnsAgain: string
  readonly close: string
  readonly search: string
  readonly all: string
  readonly facets: Readonly<Record<OpenFacet, string>>
  readonly sort: string
  readonly sorts: Readonly<Record<OpenSort, string>>
  readonly showing: (count: string, all: string) => string
  readonly nothing: string
  readonly showAll: string
  readonly columns: Readonly<Record<'row' | 'label' | 'figure' | 'allows' | 'subject' | 'source', string>>
  readonly table: string
  readonly download: string
  readonly site: string
  /** Names of what is counted where the unit has no noun. */
  readonly nounless: Readonly<Record<'share' | 'date', string>>
  readonly aside: {
    readonly title: (count: string) => string
    readonly text: string
    readonly row: (row: string) => string
    readonly proposal: string
    readonly accept: string
    readonly acceptAll: (count: string) => string
    readonly mend: string
    readonly save: string
    readonly stillWrong: string
    readonly more: string
    readonly download: string
  }
  readonly figures: string
  readonly figureOf: (unit: string, count: string, drawn: string) => string
  readonly compare: string
  readonly compareText: string
}

/** Words of the page that opens other people’s files. */
export const OPEN_WORDS = {
  zh: {
    title: '打开你的数据',
    intro: '打开任何一篇文章的数字表（CSV 或 TSV），得到同样的表格、图和比较；措辞照画。',
    privacy: '文件只在这台机器上读取，什么也不会发送出去。',
    noScript: '打开文件需要 JavaScript。也可以用命令行从一个文件夹做出同样的网站，见项目的说明。',
    choose: '选择文件',
    drop: '或把文件拖到这里',
    paste: '粘贴表格',
    pasteLabel: '粘贴的表格',
    show: '打开',
    example: '试试本站的数据',
    exampleName: '本站的论断',
    kept: '留在这个浏览器里的文件',
    open: '打开',
    remove: '移除',
    reading: (read, whole) => `正在读取：${read}，共${whole}`,
    cancel: '取消',
    failures: {
      binary: (kind) => `这是 ${kind} 文件，不是文字表格。请在电子表格里另存为 CSV。`,
      empty: '文件里什么也没有。请选一个有表头和数据行的 CSV。',
      headerOnly: (columns) => `只有表头（${columns}），没有数据行。`,
      other: (reason) => `没有打开：${reason}`,
    },
    match: {
      title: '哪一列是什么',
      text: '下面是按列名和内容猜的，可以改。只有名称和数值是必需的；程度词和单位会从数值里读出来。',
      column: '列',
      sample: '头几格',
      is: '是',
      nothing: '不用',
      needed: '请指定名称列和数值列。',
      go: '打开',
    },
    roles: {
      label: '名称',
      value: '数值',
      unit: '单位',
      hedge: '程度词',
      low: '下限',
      high: '上限',
      date: '日期',
      subject: '对象',
      topic: '主题',
      source: '来源',
      quote: '原文',
      note: '说明',
      id: '代号',
      baseline: '基准',
    },
    encoding: '编码',
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16（小端）',
      'utf-16be': 'UTF-16（大端）',
      gb18030: 'GB18030（含 GBK）',
      'windows-1252': 'Windows-1252',
    },
    found: '自动识别',
    delimiter: '分隔符',
    delimiters: { ',': '逗号', '\t': '制表符', ';': '分号', '|': '竖线' },
    counts: (read, shown, aside) => `读到${read}行：${shown}行可用，${aside}行另放。`,
    renamed: (names) => `重名或无名的列改称：${names}。`,
    blank: (lines) => `另有${lines}个空行，不算在内。`,
    cut: (limit) => `文件太长，只读了前${limit}行。`,
    columnsAgain: '重新指定各列',
    close: '换一个文件',
    search: '查找',
    all: '全部',
    facets: { subject: '对象', topic: '主题', unit: '单位', hedge: '措辞', source: '来源' },
    sort: '排序',
    sorts: { file: '文件顺序', label: '名称', figure: '数字（同单位内）' },
    showing: (count, all) => `${all}行中的${count}行`,
    nothing: '没有符合的行。',
    showAll: '显示全部',
    columns: {
      row: '行',
      label: '名称',
      figure: '数字',
      allows: '所允许的范围',
      subject: '对象',
      source: '来源',
    },
    table: '打开的数据',
    download: '下载所示各行（CSV）',
    site: '导出为网站文件夹',
    nounless: { share: '比例', date: '日期' },
    aside: {
      title: (count) => `${count}行另放`,
      text: '这些行有问题，没有进入表格。可以接受建议、就地修改，或连同原因下载。',
      row: (row) => `第${row}行`,
      proposal: '建议',
      accept: '接受',
      acceptAll: (count) => `接受全部${count}条建议`,
      mend: '修改',
      save: '放回表格',
      stillWrong: '还有问题：',
      more: '再看一些',
      download: '下载这些行和原因（CSV）',
    },
    figures: '图',
    figureOf: (unit, count, drawn) =>
      `${unit === '' ? '没有单位的数字' : unit}：${count}行${count === drawn ? '' : `，图中为前${drawn}行`}`,
    compare: '比较',
    compareText: '所示各行里单位为本站所知的，可以在这里互相比较。',
  },
  en: {
    title: 'Open your own data',
    intro:
      'Open a table of any article’s figures (CSV or TSV) and get the same table, figures and comparisons, with the hedges drawn.',
    privacy: 'The file is read on this machine only; nothing is sent anywhere.',
    noScript:
      'Opening a file needs JavaScript. The command line makes the same site from a folder: see the project’s README.',
    choose: 'Choose a file',
    drop: 'or drop it here',
    paste: 'Paste a table',
    pasteLabel: 'Pasted table',
    show: 'Open',
    example: 'Try our own data',
    exampleName: 'The claims of this site',
    kept: 'Files kept in this browser',
    open: 'Open',
    remove: 'Remove',
    reading: (read, whole) => `Reading: ${read} of ${whole}`,
    cancel: 'Cancel',
    failures: {
      binary: (kind) => `This is a ${kind} file and no table of text. Save it as CSV in your spreadsheet.`,
      empty: 'There is nothing in the file. Choose a CSV with a header and rows.',
      headerOnly: (columns) => `The file has a header (${columns}) and no rows.`,
      other: (reason) => `It could not be opened: ${reason}`,
    },
    match: {
      title: 'Which column is what',
      text: 'Guessed from names and content; change what is wrong. Only a label and a value are needed: hedges and units are read out of the values.',
      column: 'Column',
      sample: 'First cells',
      is: 'is',
      nothing: 'not used',
      needed: 'Say which columns are the label and the value.',
      go: 'Open',
    },
    roles: {
      label: 'Label',
      value: 'Value',
      unit: 'Unit',
      hedge: 'Hedge',
      low: 'Lower end',
      high: 'Upper end',
      date: 'Date',
      subject: 'Subject',
      topic: 'Topic',
      source: 'Source',
      quote: 'Quote',
      note: 'Note',
      id: 'Id',
      baseline: 'Baseline',
    },
    encoding: 'Encoding',
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16, little-endian',
      'utf-16be': 'UTF-16, big-endian',
      gb18030: 'GB18030 (and GBK)',
      'windows-1252': 'Windows-1252',
    },
    found: 'found out',
    delimiter: 'Delimiter',
    delimiters: { ',': 'comma', '\t': 'tab', ';': 'semicolon', '|': 'bar' },
    counts: (read, shown, aside) => `${read} rows read: ${shown} can be used, ${aside} set aside.`,
    renamed: (names) => `Columns without a name of their own are called ${names}.`,
    blank: (lines) => `${lines} blank lines are not counted.`,
    cut: (limit) => `The file is too long: only its first ${limit} rows were read.`,
    columnsAgain: 'Match the columns again',
    close: 'Another file',
    search: 'Search',
    all: 'All',
    facets: { subject: 'Subject', topic: 'Topic', unit: 'Unit', hedge: 'Hedge', source: 'Source' },
    sort: 'Order',
    sorts: { file: 'Of the file', label: 'Label', figure: 'Figure, within a unit' },
    showing: (count, all) => `${count} of ${all} rows`,
    nothing: 'No row fits.',
    showAll: 'Show all',
    columns: {
      row: 'Row',
      label: 'Label',
      figure: 'Figure',
      allows: 'What it allows',
      subject: 'Subject',
      source: 'Source',
    },
    table: 'The opened data',
    download: 'Download the rows shown (CSV)',
    site: 'Export as a site folder',
    nounless: { share: 'Shares', date: 'Dates' },
    aside: {
      title: (count) => `${count} rows set aside`,
      text: 'Something is wrong with these rows, and they are not in the table. Accept what is proposed, mend them here, or download them with the reasons.',
      row: (row) => `Row ${row}`,
      proposal: 'Proposed',
      accept: 'Accept',
      acceptAll: (count) => `Accept all ${count} proposals`,
      mend: 'Mend',
      save: 'Put back',
      stillWrong: 'Still wrong: ',
      more: 'Show more',
      download: 'Download these rows with the reasons (CSV)',
    },
    figures: 'Figures',
    figureOf: (unit, count, drawn) =>
      `${unit === '' ? 'Figures without a unit' : unit}: ${count} rows${count === drawn ? '' : `, the first ${drawn} drawn`}`,
    compare: 'Compare',
    compareText: 'Of the rows shown, those whose unit this site knows can be compared here.',
  },
} as const satisfies Record<Locale, OpenWords>
