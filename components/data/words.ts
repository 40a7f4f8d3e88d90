import type { Locale } from '@/lib/locale'

const en = {
  /** What is in the files that people take most; their names are words of the site. */
  taken: {
    workbook: 'The claims in short first, then each table as a sheet; the last sheet explains the columns.',
    everything: 'All tables as CSV and JSON, described for programs, with a README and the licence.',
  },
  tables: 'Addresses for programs',
  tablesText:
    'Static files in UTF-8; no key is needed. An empty cell means that there is no such number, never zero; an empty upper end means that there is no upper bound. A text that a spreadsheet would run as a formula has an apostrophe before it.',
  file: 'File',
  content: 'Content',
  size: 'Size',
  /** How large a table is. */
  extent: (rows: number, columns: number) => `${rows} rows, ${columns} columns`,
  required: 'required',
  /** How many members a JSON file has. */
  memberCount: (members: number) => `${members} members`,
  /** How a spreadsheet opens the file that is made for Excel. */
  spreadsheets:
    'The CSV files for Excel (.excel.csv) have a byte order mark: opened by a double click, they show Chinese correctly. In LibreOffice choose Unicode (UTF-8) as the character set and the comma as separator in the import window.',
  charts: 'Charts',
  chartsText:
    'One row for each chart: its numbers as drawn, everything that it says, and its picture. The chart’s page has the picture in the other language, in dark and for other measures: after the chart’s name come the measure, the language and the word dark, with dots between; the name alone is the first measure in Chinese on light paper.',
  chartFields: 'Columns of the CSV of every chart',
  chartMembers: 'Members of the JSON of every chart',
  others: 'Other addresses',
  othersText: 'Parts in braces can be replaced; the examples can be opened.',
  example: 'Example',
  use: 'How to read it',
  useText:
    'Each of these reads the joined table and keeps the claims that are unresolved: only repeated, not checkable as worded, or without a source.',
  promise: 'What we promise',
  promiseText: [
    'The addresses on this page stay. Columns and ids are added; if one has to go or change its meaning, the first part of the version number changes and the list below says so.',
    'The id of a claim is never used again for another.',
    'Dropped since the first version: chart pictures for slides, reference files (RIS, CSL-JSON), oEmbed answers of single claims, llms.txt, quotes as annotations, and the descriptions of the tables as CSV on the Web and as JSON Schema, which say what the data package says. Pages have their references to copy, as a line and in BibTeX.',
  ],
  corrections: 'Our corrections',
  /** Of what the tables and files hold. */
  otherChanges: 'What was added to the data and its formats, and what was removed',
  /** How many changes are folded. */
  earlier: (count: number) => (count === 1 ? '1 earlier change' : `${count} earlier changes`),
  subscribe: 'Subscribe to all changes (Atom)',
}

const zh: typeof en = {
  taken: {
    workbook: '先是各项论断的简表，再是全部数据表，每张表一个工作表；末页说明每一列的含义。',
    everything: '全部数据表的CSV和JSON，附供程序使用的描述、说明和许可。',
  },
  tables: '供程序使用的地址',
  tablesText:
    '都是UTF-8编码的静态文件，不需要密钥。空单元格表示没有这个数字，不表示零；上限为空表示没有上限。电子表格会当作公式执行的文字前面加了撇号。',
  file: '文件',
  content: '内容',
  size: '大小',
  extent: (rows, columns) => `${rows}行，${columns}列`,
  required: '必填',
  memberCount: (members) => `${members}个成员`,
  spreadsheets:
    '供Excel打开的CSV（.excel.csv）带字节顺序标记，双击即可正确显示中文；在LibreOffice中打开时，请在导入窗口把字符集选为Unicode (UTF-8)，分隔符选逗号。',
  charts: '图',
  chartsText:
    '每幅图一行：所画的数字、图中全部文字和图片。另一种语言、深色以及其他指标的图片见各图的网页，写法是在图名之后依次加上指标、语言和dark，用点隔开；只写图名，就是中文、浅色的第一种指标。',
  chartFields: '各图CSV的列',
  chartMembers: '各图JSON的成员',
  others: '其他地址',
  othersText: '花括号中的部分可以替换；例子可以直接打开。',
  example: '例',
  use: '怎样读取',
  useText: '以下各段都读取合并表，挑出待查的论断。',
  promise: '承诺',
  promiseText: [
    '这一页上的地址不会变。列和编号会增加；要去掉或改变含义，就改版本号的第一位，并在下面写明。',
    '论断编号不会重复使用。',
    '第一版之后去掉了这些格式：供幻灯片用的图片，引文文件（RIS、CSL-JSON），单项论断的oEmbed应答，llms.txt，引文的网页标注，以及与数据包内容相同的两份表格描述（CSV on the Web、JSON Schema）。引文可在各自的网页上复制，有一行的写法和BibTeX。',
  ],
  corrections: '我们的更正',
  otherChanges: '数据与格式的增补、删除',
  earlier: (count) => `更早的${count}次变更`,
  subscribe: '订阅全部变化（Atom）',
}

/** Words of the Data page; what its files are is in lib/exports/words.ts. */
export const DATA_WORDS: Record<Locale, typeof en> = { en, zh }
