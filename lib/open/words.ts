import type { Locale } from '@/lib/locale'
import type { Delimiter } from '@/lib/open/delimiters'
import type { OpenSort } from '@/lib/open/order'
import type { Role } from '@/lib/open/roles'
import type { TakeForm } from '@/lib/open/take-away'
import type { OpenFacet } from '@/lib/open/view'
import type { Encoding } from '@/lib/text/decode'

interface OpenWords {
  readonly title: string
  readonly intro: string
  readonly privacy: string
  readonly noScript: string
  readonly ask: string
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
  readonly rows: (rows: string) => string
  readonly notYetRead: string
  readonly others: (files: string) => string
  readonly forget: string
  readonly forgotten: string
  /** Why the browser did not delete what it was asked to. */
  readonly undeleted: {
    readonly message: (why: string) => string
    readonly silent: string
    readonly denied: string
    readonly other: (name: string) => string
  }
  readonly unkept: string
  readonly changedElsewhere: string
  readonly unknownFile: string
  readonly rowsUnderWay: string
  readonly reading: (read: string, whole: string) => string
  readonly cancel: string
  readonly failures: {
    readonly binary: (kind: string) => string
    readonly empty: string
    readonly headerOnly: (columns: string) => string
    readonly unreadable: string
    readonly notLoaded: string
    readonly stopped: string
    readonly broken: string
    readonly crashed: string
    readonly example: string
    readonly unexpected: string
  }
  readonly again: string
  readonly partMissing: string
  readonly match: {
    readonly title: string
    readonly text: string
    readonly column: string
    readonly sample: string
    readonly is: string
    readonly nothing: string
    readonly needed: string
    readonly go: string
    readonly back: string
  }
  readonly roles: Readonly<Record<Role, string>>
  readonly encoding: string
  readonly encodings: Readonly<Record<Encoding, string>>
  readonly delimiter: string
  readonly delimiters: Readonly<Record<Delimiter, string>>
  readonly counts: (read: string, shown: string, aside: string) => string
  readonly renamed: (names: string) => string
  readonly titles: string
  readonly blank: (lines: string) => string
  readonly cut: (limit: string) => string
  readonly columnsAgain: string
  readonly close: string
  readonly search: string
  readonly all: string
  readonly facets: Readonly<Record<OpenFacet, string>>
  readonly sort: string
  readonly sorts: Readonly<Record<OpenSort, string>>
  readonly reversed: string
  readonly searching: string
  readonly showing: (count: string, all: string) => string
  readonly nothing: string
  readonly showAll: string
  readonly columns: Readonly<
    Record<'row' | 'label' | 'cell' | 'figure' | 'allows' | 'subject' | 'source', string>
  >
  readonly table: string
  readonly openRow: (row: string) => string
  readonly allCells: string
  readonly closeRow: string
  readonly downloads: Readonly<Record<TakeForm, string>>
  readonly writing: string
  readonly unwritten: string
  readonly siteExport: {
    readonly button: string
    readonly limit: (most: string, count: string) => string
    readonly done: (claims: string, checks: string, left: string, beyond: string) => string
    readonly nothing: string
    readonly notLoaded: string
    readonly left: (rows: string) => string
    readonly moreLeft: string
  }
  /** Why a row cannot go along to a site. */
  readonly siteLeft: { readonly unit: (word: string) => string }
  /** Names of what is counted where the unit has no noun. */
  readonly nounless: Readonly<Record<'share' | 'date', string>>
  readonly aside: {
    readonly title: (count: string) => string
    readonly text: string
    readonly row: (row: string) => string
    readonly proposal: string
    readonly accept: string
    readonly acceptAll: (count: string) => string
    readonly undo: (count: string) => string
    readonly correct: string
    readonly save: string
    readonly stillWrong: string
    readonly more: string
    readonly download: string
  }
  readonly figures: string
  readonly figureOf: (figure: {
    readonly unit: string
    readonly topic: string
    readonly count: string
    readonly drawn: string
  }) => string
  readonly moreFigures: (count: string) => string
  readonly checks: {
    readonly title: string
    readonly text: string
    readonly without: (rows: string) => string
  }
  readonly compare: string
  readonly compareText: string
}

/** A number of rows in English. */
function rows(count: string): string {
  return count === '1' ? '1 row' : `${count} rows`
}

/** Words of the page that opens other people’s files. */
export const OPEN_WORDS = {
  zh: {
    title: '打开你的数据',
    intro: '打开任何一篇文章的数字表（CSV 或 TSV），得到同样的表格、图和比较；措辞照画。',
    privacy: '文件只在这台机器上读取，什么也不会发送出去。',
    noScript: '打开文件需要 JavaScript。也可以用命令行从一个文件夹做出同样的网站，见项目的说明。',
    ask: '你的文件',
    choose: '选择文件',
    drop: '或把一个或几个文件拖到这里',
    paste: '粘贴表格',
    pasteLabel: '粘贴的表格',
    show: '打开',
    example: '试试本站的数据',
    exampleName: '本站的论断',
    kept: '留在这个浏览器里的文件',
    open: '打开',
    remove: '移除',
    rows: (rows) => `${rows}行`,
    notYetRead: '还没有读',
    others: (files) => `另外${files}个留着的文件`,
    forget: '全部忘掉：文件和记住的各列',
    forgotten: '都忘掉了：这个浏览器里不再留有文件和各列的记录。',
    undeleted: {
      message: (why) =>
        `没有删掉：${why}。下面的文件还留在这个浏览器里；可以在浏览器的设置里清除本站的数据。`,
      silent: '浏览器的存储没有回应',
      denied: '浏览器不允许这一页使用存储',
      other: (name) => `浏览器报告了错误（${name}）`,
    },
    unkept: '这个浏览器留不住文件（空间不够，或不允许存储）。现在可以照常使用，关掉页面后要重新选择。',
    changedElsewhere:
      '这个文件在另一个标签页里改过或移除了，这里的改动不再保存。请刷新页面，接着用另一个标签页留下的内容。',
    unknownFile: '地址里的文件不在这个浏览器里：它也许已被移除，也许留在别的浏览器里。请重新选择文件。',
    rowsUnderWay: '正在读出各行的数字……',
    reading: (read, whole) => `正在读取：${read}，共${whole}`,
    cancel: '取消',
    failures: {
      binary: (kind) => `这是 ${kind} 文件，不是文字表格。请在电子表格里另存为 CSV。`,
      empty: '文件里什么也没有。请选一个有表头和数据行的 CSV。',
      headerOnly: (columns) => `只有表头（${columns}），没有数据行。`,
      unreadable: '读不到这个文件：选择之后，它可能被改动、移走或删除了。请重新选择。',
      notLoaded: '这一页用来读文件的部分没有加载成功。请检查网络，再试一次。',
      stopped:
        '这一页用来读文件的部分中断了，可能是内存不够。文件没有变动，可以再试一次；文件很大时，请先关掉别的标签页。',
      broken: '显示这个文件时出了错，已经把它关上。文件没有变动。可以再试一次，或换一个文件。',
      crashed: '上次打开这个文件时，页面意外中断，所以这次没有自动打开。可以再试一次，或从下面移除它。',
      example: '本站的数据没有加载成功。请检查网络，再试一次。',
      unexpected: '没有打开：出了意外的错误。请再试一次；如果还不行，请换一个文件。',
    },
    again: '再试一次',
    partMissing: '这一页的一部分没有加载成功。请检查网络，再试一次。',
    match: {
      title: '哪一列是什么',
      text: '下面是按列名和内容猜的，可以改。只有名称和数值是必需的；程度词和单位会从数值里读出来。',
      column: '列',
      sample: '头几格',
      is: '是',
      nothing: '不用',
      needed: '请指定名称列和数值列。',
      go: '打开',
      back: '回到表格',
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
    delimiter: '分隔符',
    delimiters: { ',': '逗号', '\t': '制表符', ';': '分号', '|': '竖线' },
    counts: (read, shown, aside) => `读到${read}行：${shown}行可用，${aside}行另放。`,
    renamed: (names) => `重名或无名的列改称：${names}。`,
    titles: '表头上面的几行当作标题，不算在内：',
    blank: (lines) => `另有${lines}个空行，不算在内。`,
    cut: (limit) => `文件太长，只读了前${limit}行。`,
    columnsAgain: '重新指定各列',
    close: '换一个文件',
    search: '查找',
    all: '全部',
    facets: { subject: '对象', topic: '主题', unit: '单位', hedge: '措辞', source: '来源' },
    sort: '排序',
    sorts: { file: '文件顺序', label: '名称', figure: '数字（同单位内）' },
    reversed: '倒序',
    searching: '正在查找……',
    showing: (count, all) => `${all}行中的${count}行`,
    nothing: '没有符合的行。',
    showAll: '显示全部',
    columns: {
      row: '行',
      label: '名称',
      cell: '文件里写的',
      figure: '读作',
      allows: '所允许的范围',
      subject: '对象',
      source: '来源',
    },
    table: '打开的数据',
    openRow: (row) => `第${row}行：查看全部各格`,
    allCells: '文件里的各格',
    closeRow: '关上',
    downloads: { csv: '下载所示各行（CSV）', excel: 'CSV（Excel 用）', json: 'JSON' },
    writing: '正在写文件……',
    unwritten: '文件没有写成，请再试一次。',
    siteExport: {
      button: '导出为网站文件夹',
      limit: (most, count) => `一个网站至多${most}行：所示${count}行里只有前${most}行会导出。`,
      done: (claims, checks, left, beyond) =>
        `已导出${claims}行、${checks}项验算；未导出${left}行，超出上限${beyond}行。`,
      nothing: '没有一行可以导出。',
      notLoaded: '导出所需的部分没有加载成功。请检查网络，再试一次。',
      left: (rows) => `未导出的${rows}行和原因`,
      moreLeft: '其余见压缩包里的 left-out.csv。',
    },
    siteLeft: { unit: (word) => `本站没有“${word}”这个单位` },
    nounless: { share: '比例', date: '日期' },
    aside: {
      title: (count) => `${count}行另放`,
      text: '这些行有问题，没有进入表格。可以接受建议、就地修改，或连同原因下载。',
      row: (row) => `第${row}行`,
      proposal: '建议',
      accept: '接受',
      acceptAll: (count) => `接受全部${count}条建议`,
      undo: (count) => `撤销：把刚才接受的${count}行重新另放`,
      correct: '修改',
      save: '放回表格',
      stillWrong: '还有问题：',
      more: '再看一些',
      download: '下载这些行和原因（CSV）',
    },
    figures: '图',
    figureOf: ({ unit, topic, count, drawn }) =>
      `${topic === '' ? '' : `${topic}，`}${unit === '' ? '没有单位的数字' : unit}：${count}行${count === drawn ? '' : `，图中为前${drawn}行`}`,
    moreFigures: (count) => `还有${count}幅图`,
    checks: {
      title: '验算',
      text: '有“基准”的行，用文件里的数字重算一遍，按范围判断。文件没有说明所量是否同一回事的，当作同一回事。',
      without: (rows) => `另有${rows}行写了基准，但凑不成算式：没有找到所指的行，或它们不能放在一起算。`,
    },
    compare: '比较',
    compareText: '所示的头一些行可以在这里互相比较；单位不为本站所知的，写法相同才能相比。',
  },
  en: {
    title: 'Open your own data',
    intro:
      'Open a table of any article’s figures (CSV or TSV) and get the same table, figures and comparisons, with the hedges drawn.',
    privacy: 'The file is read on this machine only; nothing is sent anywhere.',
    noScript:
      'Opening a file needs JavaScript. The command line makes the same site from a folder: see the project’s README.',
    ask: 'Your files',
    choose: 'Choose a file',
    drop: 'or drop one or several here',
    paste: 'Paste a table',
    pasteLabel: 'Pasted table',
    show: 'Open',
    example: 'Try our own data',
    exampleName: 'The claims of this site',
    kept: 'Files kept in this browser',
    open: 'Open',
    remove: 'Remove',
    rows: (count) => rows(count),
    notYetRead: 'not read yet',
    others: (files) => `${files} more ${files === '1' ? 'file is' : 'files are'} kept`,
    forget: 'Forget everything: files and remembered columns',
    forgotten: 'Everything is forgotten: this browser keeps no files and no columns any more.',
    undeleted: {
      message: (why) =>
        `Nothing was deleted: ${why}. The files below are still kept in this browser; you can clear this site’s data in the browser’s settings.`,
      silent: 'the browser’s storage does not answer',
      denied: 'the browser does not let this page use its storage',
      other: (name) => `the browser reported an error (${name})`,
    },
    unkept:
      'This browser cannot keep the file: it has no room, or does not allow it. It can be used now, and must be chosen again when the page is closed.',
    changedElsewhere:
      'This file was changed or removed in another tab, so changes made here are no longer saved. Reload the page to go on from what the other tab saved.',
    unknownFile:
      'The file that this address names is not in this browser: it was removed, or is kept in another one. Choose it again.',
    rowsUnderWay: 'Reading the figures of all rows…',
    reading: (read, whole) => `Reading: ${read} of ${whole}`,
    cancel: 'Cancel',
    failures: {
      binary: (kind) => `This is a ${kind} file and no table of text. Save it as CSV in your spreadsheet.`,
      empty: 'There is nothing in the file. Choose a CSV with a header and rows.',
      headerOnly: (columns) => `The file has a header (${columns}) and no rows.`,
      unreadable:
        'The file could not be read: it was changed, moved or deleted after it was chosen. Choose it again.',
      notLoaded: 'The part of this page that reads files did not load. Check your connection and try again.',
      stopped:
        'The part of this page that reads files has stopped, perhaps because memory ran out. The file is unchanged. Try again; with a large file, close other tabs first.',
      broken:
        'Something went wrong while this file was shown, so it was closed. The file is unchanged. Try again, or choose another one.',
      crashed:
        'The page ended unexpectedly while this file was open, so it was not opened again by itself. Try again, or remove it below.',
      example: 'Our own data did not load. Check your connection and try again.',
      unexpected: 'It could not be opened: an unexpected error occurred. Try again, or choose another file.',
    },
    again: 'Try again',
    partMissing: 'A part of this page did not load. Check your connection and try again.',
    match: {
      title: 'Which column is what',
      text: 'Guessed from names and content; change what is wrong. Only a label and a value are needed: hedges and units are read out of the values.',
      column: 'Column',
      sample: 'First cells',
      is: 'is',
      nothing: 'not used',
      needed: 'Say which columns are the label and the value.',
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
    delimiter: 'Delimiter',
    delimiters: { ',': 'comma', '\t': 'tab', ';': 'semicolon', '|': 'bar' },
    counts: (read, shown, aside) => `${rows(read)} read: ${shown} can be used, ${aside} set aside.`,
    renamed: (names) => `Columns without a name of their own are called ${names}.`,
    titles: 'Lines above the header are taken for a title and not counted: ',
    blank: (lines) =>
      lines === '1' ? '1 blank line is not counted.' : `${lines} blank lines are not counted.`,
    cut: (limit) => `The file is too long: only its first ${limit} rows were read.`,
    columnsAgain: 'Match the columns again',
    close: 'Another file',
    search: 'Search',
    all: 'All',
    facets: { subject: 'Subject', topic: 'Topic', unit: 'Unit', hedge: 'Hedge', source: 'Source' },
    sort: 'Order',
    sorts: { file: 'Of the file', label: 'Label', figure: 'Figure, within a unit' },
    reversed: 'Reversed',
    searching: 'Searching…',
    showing: (count, all) => `${count} of ${rows(all)}`,
    nothing: 'No row fits.',
    showAll: 'Show all',
    columns: {
      row: 'Row',
      label: 'Label',
      cell: 'As written',
      figure: 'Read as',
      allows: 'What it allows',
      subject: 'Subject',
      source: 'Source',
    },
    table: 'The opened data',
    openRow: (row) => `Row ${row}: see every cell`,
    allCells: 'Cells of the file',
    closeRow: 'Close',
    downloads: { csv: 'Download the rows shown (CSV)', excel: 'CSV for Excel', json: 'JSON' },
    writing: 'Writing the file…',
    unwritten: 'The file could not be written. Try again.',
    siteExport: {
      button: 'Export as a site folder',
      limit: (most, count) =>
        `A site takes at most ${rows(most)}: of the ${count} shown, only the first ${most} go along.`,
      done: (claims, checks, left, beyond) =>
        `Exported: ${rows(claims)} and ${checks} ${checks === '1' ? 'check' : 'checks'}. Left out: ${rows(left)}. Beyond the limit: ${rows(beyond)}.`,
      nothing: 'No row can be exported.',
      notLoaded: 'The part that writes the export did not load. Check your connection and try again.',
      left: (count) => `The ${rows(count)} left out, and why`,
      moreLeft: 'The rest is in left-out.csv, in the zip file.',
    },
    siteLeft: { unit: (word) => `this site has no unit “${word}”` },
    nounless: { share: 'Shares', date: 'Dates' },
    aside: {
      title: (count) => `${rows(count)} set aside`,
      text: 'Something is wrong with these rows, and they are not in the table. Accept what is proposed, correct them here, or download them with the reasons.',
      row: (row) => `Row ${row}`,
      proposal: 'Proposed',
      accept: 'Accept',
      acceptAll: (count) => `Accept all ${count} proposals`,
      undo: (count) => `Undo: set the ${rows(count)} just accepted aside again`,
      correct: 'Correct',
      save: 'Put back',
      stillWrong: 'Still wrong: ',
      more: 'Show more',
      download: 'Download these rows with the reasons (CSV)',
    },
    figures: 'Figures',
    figureOf: ({ unit, topic, count, drawn }) =>
      `${topic === '' ? '' : `${topic}, `}${unit === '' ? 'figures without a unit' : unit}: ${rows(count)}${count === drawn ? '' : `, the first ${drawn} drawn`}`,
    moreFigures: (count) => (count === '1' ? '1 more figure' : `${count} more figures`),
    checks: {
      title: 'Checks',
      text: 'Rows with a baseline, redone from the file’s own figures with their ranges. Where a file does not say whether they measure the same thing, they are taken to.',
      without: (count) =>
        `${rows(count)} with a baseline make no sum: what they name is not there, or does not go together.`,
    },
    compare: 'Compare',
    compareText:
      'The first rows shown can be compared here; those whose unit this site does not know, only where it is written alike.',
  },
} as const satisfies Record<Locale, OpenWords>
