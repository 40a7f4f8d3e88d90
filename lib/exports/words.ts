import type { AssessedClaim } from '@/lib/claims/assess'
import { withinQuotes } from '@/lib/claims/quotation'
import type { ChangeKind } from '@/lib/dossier/change-entry'
import type { Source } from '@/lib/dossier/source-entry'
import { inEach, type Locale, type Text } from '@/lib/locale'
import { SITE_WORDS } from '@/lib/site/words'

const en = {
  /** The source line of a picture that leaves the site. */
  sources: (article: string, publishers: readonly string[]) =>
    publishers.length === 0
      ? `Source: ${article}`
      : `Source: ${article} Set beside: ${publishers.join(', ')}.`,
  /** At the foot of a sheet of fixed size, which names only the first of many publishers. */
  moreSources: (publishers: string) => `and ${publishers} more`,
  /** Below a picture from which rows are left out. */
  moreRows: (rows: string) => `And ${rows} more, on the page.`,
  /** Whose picture it is, under which terms, and its address. */
  credit: (address: string) => `Claimboard, CC BY 4.0. ${address}`,
  /** In the foot of an embed. */
  embedMore: 'Claimboard: data, sources and calculations',
  embedTerms: 'CC BY 4.0',
  /** The article as a line of a bibliography; where it is in another language, with that and its title there. */
  citedArticle: (
    { author, title, series, newspaperSection }: Source,
    published: string,
    original: string | null,
    language: string | null,
  ) =>
    `${author.en}: “${withinQuotes(title.en)}”${original === null ? '' : ` (${original})`}, ${series.en}, ${newspaperSection.en}, ${published}.${language === null ? '' : ` In ${language}.`}`,
  /** The article in a few words. */
  namedArticle: ({ author, title, published }: Source) =>
    `${author.en}: “${withinQuotes(title.en)}” (${published})`,
  citedClaim: ({ claim, label, place }: AssessedClaim, { author, title }: Source) =>
    `“${withinQuotes(claim.quote)}” (${claim.statement.en.replace(/\.$/, '')}), in ${author.en}, “${withinQuotes(title.en)}”, ${place.en}; checked by ${SITE_WORDS.en.name}: ${label.en.toLowerCase()} (claim ${claim.id}).`,
  /** The style of a reference in one line: APA, or GB/T 7714. */
  referenceStyle: 'apa' as 'apa' | 'gb',
  /** After the title of a chart that is cited, with the site’s name. */
  citedChart: 'checked figures',
  changes: 'Additions and corrections',
  changeKinds: { added: 'Added', corrected: 'Corrected', removed: 'Removed' } satisfies Record<
    ChangeKind,
    string
  >,
  terms: 'Texts and tables: CC BY 4.0. Quotes belong to the article’s publisher.',
  /** What the files are, for the Data page and the archive. */
  files: {
    joinedExcel: 'the same joined table for Excel, with a byte order mark',
    tableExcel: 'each table for Excel, with a byte order mark',
    chartExcel: 'the numbers of a chart for Excel, with a byte order mark',
    workbook:
      'everything as an Excel workbook: a sheet for each table, numbers as numbers, and what each column means',
    joinedJson: 'the same as JSON: one record for each row, an empty cell as null',
    dataPackage:
      'all tables described as a Frictionless Data Package, version 2: types, constraints, keys, checksums',
    croissant: 'all tables described as Croissant, for machine learning',
    archive: 'all of the above in one archive, with a README and the licence',
    chartCsv: 'the numbers of a chart as drawn',
    chartJson: 'everything that a chart says, and where its other forms are',
    chartSvg: 'pictures, one for each measure, scale, language and theme',
    chartPng: 'the same pictures, with two pixels to the unit',
    embed: 'embeds: pages for a frame, which need no script',
    oembed: 'oEmbed answers for charts',
    cite: 'references to the data set and to charts: BibTeX, RIS, CSL-JSON',
    card: 'pictures for link previews',
    feed: 'additions and corrections, as Atom',
    licence: 'licences of the typefaces that pages load',
  },
}

type FileWords = typeof en

const zh: FileWords = {
  sources: (article, publishers) =>
    publishers.length === 0 ? `来源：${article}` : `来源：${article}对照：${publishers.join('、')}。`,
  moreSources: (publishers) => `另${publishers}家`,
  moreRows: (rows) => `另有${rows}项，见网页。`,
  credit: (address) => `数有所据，CC BY 4.0。${address}`,
  embedMore: '数有所据：数据、出处与验算',
  embedTerms: 'CC BY 4.0',
  citedArticle: ({ author, title, series, newspaperSection }, published, original, language) =>
    `${author.zh}：《${title.zh}》${original === null ? '' : `（${original}）`}（${series.zh}），${newspaperSection.zh}，${published}。${language === null ? '' : `原文为${language}。`}`,
  namedArticle: ({ author, title, published }) => `${author.zh}：《${title.zh}》（${published}）`,
  citedClaim: ({ claim, label, place }, { author, title }) =>
    `“${withinQuotes(claim.quote)}”（${claim.statement.zh.replace(/。$/, '')}），见${author.zh}《${title.zh}》${place.zh}；${SITE_WORDS.zh.name}核查结论：${label.zh}（论断 ${claim.id}）。`,
  referenceStyle: 'gb',
  citedChart: '数字核查图',
  changes: '增补与更正',
  changeKinds: { added: '增补', corrected: '更正', removed: '删除' },
  terms: '文字与数据表：CC BY 4.0。引文归原发表者所有。',
  files: {
    joinedExcel: '同一张合并表，供 Excel 打开（带字节顺序标记）',
    tableExcel: '每一张表，供 Excel 打开（带字节顺序标记）',
    chartExcel: '图中所画的数字，供 Excel 打开（带字节顺序标记）',
    workbook: '全部数据，Excel 工作簿：每张表一个工作表，数字即数值，附各列说明',
    joinedJson: '同一张合并表，JSON：每行一条记录，空单元格为 null',
    dataPackage: '全部数据表的描述（Frictionless Data Package 第二版）：类型、约束、外键、校验和',
    croissant: '全部数据表的描述（Croissant，供机器学习使用）',
    archive: '以上全部，附说明和许可',
    chartCsv: '图中所画的数字',
    chartJson: '图的全部说明，以及其他格式的地址',
    chartSvg: '图片，每种指标、刻度、语言和深浅各一份',
    chartPng: '同样的图片，两倍像素',
    embed: '嵌入页，放在框里，不需要脚本',
    oembed: '图的 oEmbed 应答',
    cite: '数据集和各图的引文文件：BibTeX、RIS、CSL-JSON',
    card: '链接预览图',
    feed: '增补与更正，Atom',
    licence: '网页所用字体的许可',
  },
}

/** Words of the files that people take away. */
export const FILE_WORDS: Record<Locale, FileWords> = { en, zh }

/** What a file is, in every language. */
export function fileText(name: keyof FileWords['files']): Text {
  return inEach((locale) => FILE_WORDS[locale].files[name])
}

const archiveEn = {
  version: (version: string, date: string, page: string) =>
    `Version ${version} of the data, ${date}. ${page}`,
  article: 'The article',
  notes: [
    'All files are UTF-8. A text that a spreadsheet would run as a formula has an apostrophe before it; remove it to have the text as it is. An empty cell means that there is no such number, never zero.',
    'An interval whose upper end is empty has no upper bound: a number with “over” has a low and no high.',
  ],
}

type ArchiveWords = typeof archiveEn

const archiveZh: ArchiveWords = {
  version: (version, date, page) => `数据版本 ${version}，${date}。${page}`,
  article: '所据文章',
  notes: [
    '文件均为 UTF-8。电子表格会当作公式执行的文字，前面加了一个撇号，去掉即为原文。空单元格表示没有这个数字，不表示零。',
    '上限为空，表示没有上限：带“超”的数字有下限，没有上限。',
  ],
}

/** Words of the README in the archive. */
export const ARCHIVE_WORDS: Record<Locale, ArchiveWords> = { en: archiveEn, zh: archiveZh }

const workbookEn = {
  version: 'Version of the data',
  page: 'Web page',
  article: 'The article',
  licence: 'Licence',
  quotes: 'Quotes',
  reading: 'How to read it',
  notes: [
    'An empty cell means that there is no such number, never zero. A range whose upper end is empty has no upper bound: a number with “over” has a low and no high.',
    'Dates are texts (2025-04-28, 2025-04 or 2025), because many are known to the month or the year only.',
    'The sheet COLUMNS says what each column means.',
  ],
  sheets: 'Sheets',
  sheet: (name: string, rows: number, description: string) => `${name}, ${rows} rows: ${description}`,
}

type WorkbookWords = typeof workbookEn

const workbookZh: WorkbookWords = {
  version: '数据版本',
  page: '网页',
  article: '所据文章',
  licence: '许可',
  quotes: '引文',
  reading: '读法',
  notes: [
    '空单元格表示没有这个数字，不表示零。上限为空，表示没有上限：带“超”的数字有下限，没有上限。',
    '日期是文字（2025-04-28、2025-04 或 2025），因为许多日期只知道月份或年份。',
    '工作表 COLUMNS 说明每一列的含义。',
  ],
  sheets: '工作表',
  sheet: (name, rows, description) => `${name}，${rows}行：${description}`,
}

/** Words of the first sheet of the workbook. */
export const WORKBOOK_WORDS: Record<Locale, WorkbookWords> = { en: workbookEn, zh: workbookZh }
