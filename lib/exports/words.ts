import type { ChangeKind } from '@/lib/dossier/change-entry'
import type { Locale } from '@/lib/locale'

interface FileWords {
  readonly title: string
  readonly intro: string
  /** The source line of a picture that leaves the site. */
  readonly sources: (article: string, publishers: readonly string[]) => string
  /** At the foot of a sheet of fixed size, which names only the first of many publishers. */
  readonly moreSources: (publishers: string) => string
  /** Below a picture from which rows are left out. */
  readonly moreRows: (rows: string) => string
  /** Whose picture it is, under which terms, and where it stands. */
  readonly credit: (address: string) => string
  /** In the foot of an embed. */
  readonly embedMore: string
  readonly embedTerms: string
  readonly tables: string
  readonly tablesText: string
  readonly columns: {
    readonly file: string
    readonly what: string
    readonly size: string
  }
  /** How large a table is. */
  readonly extent: (rows: string, columns: string) => string
  readonly digest: string
  readonly required: string
  /** How many members a JSON file has. */
  readonly memberCount: (members: string) => string
  /** How a spreadsheet opens the file that is made for Excel. */
  readonly spreadsheets: string
  readonly figures: string
  readonly figuresText: string
  readonly figureColumns: string
  readonly figureMembers: string
  /** Before the same picture in other languages and themes. */
  readonly alsoAs: string
  readonly others: string
  readonly othersText: string
  readonly patterns: Readonly<
    Record<
      | 'picture'
      | 'slide'
      | 'embed'
      | 'oembed'
      | 'cite'
      | 'card'
      | 'annotations'
      | 'feed'
      | 'sitemap'
      | 'robots'
      | 'llms'
      | 'search'
      | 'compare'
      | 'views',
      string
    >
  >
  readonly example: string
  readonly use: string
  readonly useText: string
  readonly height: string
  readonly heightText: string
  readonly promise: string
  readonly promiseText: readonly string[]
  readonly changes: string
  readonly changesText: string
  readonly changeKinds: Readonly<Record<ChangeKind, string>>
  readonly terms: string
}

/** Words of the files that people take away, and of the page that lists them. */
export const FILE_WORDS = {
  zh: {
    title: '数据与接口',
    intro: '网站上的每一个数字、每一幅图都有固定的地址和几种格式，可以下载、引用、嵌入，也可以让程序来读。',
    sources: (article, publishers) =>
      publishers.length === 0 ? `来源：${article}` : `来源：${article}对照：${publishers.join('、')}。`,
    moreSources: (publishers) => `另${publishers}家`,
    moreRows: (rows) => `另有${rows}项，见网页。`,
    credit: (address) => `数有所据，CC BY 4.0。${address}`,
    embedMore: '数有所据：数据、出处与验算',
    embedTerms: 'CC BY 4.0',
    tables: '数据',
    tablesText:
      '都是 UTF-8 编码的静态文件，不需要密钥。空单元格表示没有这个数字，不表示零；上限为空表示没有上限。电子表格会当作公式执行的文字前面加了撇号。',
    columns: { file: '文件', what: '内容', size: '大小' },
    extent: (rows, columns) => `${rows}行，${columns}列`,
    digest: 'SHA-256',
    required: '必填',
    memberCount: (members) => `${members}个成员`,
    spreadsheets:
      '给 Excel 的那份带字节顺序标记，双击即可正确显示中文；在 LibreOffice 中打开时，请在导入窗口把字符集选为 Unicode (UTF-8)，分隔符选逗号。',
    figures: '图',
    figureColumns: '各图 CSV 的列',
    figureMembers: '各图 JSON 的成员',
    alsoAs: '另有',
    figuresText:
      '每幅图一行：所画的数字、全部说明和图片。图片还有另一种语言、深色和其他度量和刻度的版本，写法是在图名之后依次加上度量、刻度、语言和 dark，用点隔开；只写图名，就是中文、浅色的第一种度量和刻度。',
    others: '其他地址',
    othersText: '花括号中的部分可以替换；例子可以直接打开。',
    patterns: {
      picture: '图片：SVG，或两倍像素的 PNG；每种度量和刻度各一份',
      slide: '幻灯片用图，16∶9，1920×1080 像素',
      embed: '嵌入页，放在框里，不需要脚本',
      oembed: 'oEmbed 应答',
      cite: '引文文件：BibTeX、RIS、CSL-JSON',
      card: '链接预览图',
      annotations: '全部引文，W3C 网页标注',
      feed: '增补与更正，Atom',
      sitemap: '网站地图',
      robots: '爬虫说明',
      llms: '给语言模型的说明',
      search: '站内查找用的全部条目',
      compare: '可以比较的全部数字',
      views: '各标记在图中的位置，供图上的交互使用；随画法而变，不作承诺',
    },
    example: '例',
    use: '怎样读取',
    useText: '以下各段都读取合并表，挑出待查的论断。',
    height: '让嵌入框的高度随内容变化',
    heightText: '嵌入页会告诉所在的页面自己有多高；想让框跟着变，就在页面里加上这一段。',
    promise: '承诺',
    promiseText: [
      '这一页上的地址不会变。列和代号只增不改；要去掉或改变含义，就改版本号的第一位，并在下面写明。',
      '论断的代号不会再用于别处。',
    ],
    changes: '增补与更正',
    changesText: '可以订阅',
    changeKinds: { added: '增补', corrected: '更正', removed: '删除' },
    terms: '文字与数据表：CC BY 4.0。引文归原发表者所有。',
  },
  en: {
    title: 'Data and API',
    intro:
      'Every figure of the site stands at a fixed address in several forms: to download, cite, embed, or read by a program.',
    sources: (article, publishers) =>
      publishers.length === 0
        ? `Source: ${article}`
        : `Source: ${article} Set beside: ${publishers.join(', ')}.`,
    moreSources: (publishers) => `and ${publishers} more`,
    moreRows: (rows) => `And ${rows} more, on the page.`,
    credit: (address) => `Claimboard, CC BY 4.0. ${address}`,
    embedMore: 'Claimboard: data, sources and sums',
    embedTerms: 'CC BY 4.0',
    tables: 'Data',
    tablesText:
      'Static files in UTF-8; no key is needed. An empty cell says that there is no such figure, never zero; an empty upper end says that there is no upper bound. A text that a spreadsheet would run as a formula has an apostrophe set before it.',
    columns: { file: 'File', what: 'What is in it', size: 'Size' },
    extent: (rows, columns) => `${rows} rows, ${columns} columns`,
    digest: 'SHA-256',
    required: 'required',
    memberCount: (members) => `${members} members`,
    spreadsheets:
      'The file for Excel bears a byte order mark: opened by a double click, its Chinese is shown as it should be. In LibreOffice choose Unicode (UTF-8) as the character set and the comma as separator in the import window.',
    figures: 'Figures',
    figureColumns: 'Columns of the CSV of every figure',
    figureMembers: 'Members of the JSON of every figure',
    alsoAs: 'Also',
    figuresText:
      'One row for each figure: the numbers as drawn, everything that it says, and its pictures. Pictures are there in the other language, in dark and for other measures and scales as well: after the figure’s name come the measure, the scale, the language and the word dark, with dots between; the name alone is the first measure and scale in Chinese on light paper.',
    others: 'Other addresses',
    othersText: 'What stands in braces can be replaced; the example opens.',
    patterns: {
      picture: 'pictures: SVG, or PNG with two pixels to the unit; one for each measure and scale',
      slide: 'pictures for slides, 16:9, 1920 by 1080 pixels',
      embed: 'embeds: pages for a frame, which need no script',
      oembed: 'oEmbed answers',
      cite: 'references: BibTeX, RIS, CSL-JSON',
      card: 'pictures for link previews',
      annotations: 'all quotes, as W3C Web Annotations',
      feed: 'additions and corrections, as Atom',
      sitemap: 'map of the site',
      robots: 'what crawlers may read',
      llms: 'where the data is, for language models',
      search: 'everything that the search finds',
      compare: 'everything that can be compared',
      views:
        'where the marks of a figure stand, for its instrument; changes with the drawing and is not promised',
    },
    example: 'Example',
    use: 'How to read it',
    useText: 'Each of these reads the joined table and keeps the claims for which nothing was found.',
    height: 'Let the frame of an embed be as high as what is in it',
    heightText:
      'An embed tells the page around it how high it is. For a frame that follows, add this to that page.',
    promise: 'What we promise',
    promiseText: [
      'The addresses on this page stay. Columns and ids are added and not changed; should one have to go or to change its meaning, the first part of the version changes and it is told below.',
      'The id of a claim is never used again for another.',
    ],
    changes: 'Additions and corrections',
    changesText: 'Subscribe',
    changeKinds: { added: 'Added', corrected: 'Corrected', removed: 'Removed' },
    terms: 'Texts and tables: CC BY 4.0. Quotes belong to the article’s publisher.',
  },
} as const satisfies Record<Locale, FileWords>
