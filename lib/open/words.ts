import type { Locale } from '@/lib/locale'
import { ENCODING_WORDS } from '@/lib/open/encoding-words'
import { MATCH_WORDS, rows } from '@/lib/open/match-words'

const en = {
  privacy:
    'The file is read on this machine only and nothing is sent anywhere: the page is set to contact no other site, unless you give it the address of a table and agree.',
  noScript: 'Opening a file needs JavaScript. The project’s README says how to do it from the command line.',
  pasteLabel: 'Pasted table',
  exampleName: 'The claims of this site',
  kept: 'Files kept in this browser',
  open: 'Open',
  remove: 'Remove',
  rows,
  notYetRead: 'not read yet',
  others: (files: string) => `${files} more ${files === '1' ? 'file is' : 'files are'} kept`,
  forget: 'Forget everything: files and remembered columns',
  forgotten: 'Everything is forgotten: this browser no longer keeps any files or columns.',
  undeleted: {
    message: (why: string) =>
      `Nothing was deleted: ${why}. The files below are still kept in this browser; you can clear this site’s data in the browser’s settings.`,
    silent: 'the browser’s storage does not answer',
    denied: 'the browser does not let this page use its storage',
    other: (name: string) => `the browser reported an error (${name})`,
  },
  unkept:
    'This browser cannot keep the file: there is no room, or it is not allowed. You can use the file now, but have to choose it again once the page is closed.',
  changedElsewhere:
    'This file was changed or removed in another tab, so changes made here are no longer saved. Reload the page to go on from what the other tab saved.',
  unknownFile: 'The file of this address is not kept here: it was removed, or is elsewhere. Choose it again.',
  rowsUnderWay: 'Reading the numbers of all rows…',
  reading: (read: string, whole: string) => `Reading: ${read} of ${whole}`,
  arriving: (read: string) => `Arriving: ${read}`,
  cancel: 'Cancel',
  together: (files: string) =>
    files === '1' ? '1 more file was chosen and is kept' : `${files} more files were chosen and are kept`,
  failures: {
    empty: 'There is nothing in the file. Choose a table with a header and rows.',
    headerOnly: (columns: string) =>
      `The file has a header (${columns}) but no rows. Choose a table that has rows.`,
    unreadable: 'This is a folder, or a file that was changed, moved or deleted since. Choose a file.',
    notLoaded:
      'A part of this page did not load. Check your connection and try again; if that does not help, reload the page: the site may have been updated.',
    stopped:
      'The part of this page that reads files has stopped, perhaps because memory ran out. The file is unchanged. Try again; with a large file, close other tabs first.',
    broken: 'Something went wrong, so this file was closed. It is unchanged. Try again, or choose another.',
    crashed: 'The page crashed with this file open, so it was not reopened. Try again, or remove it below.',
    example: 'Our own data did not load. Check your connection and try again.',
    unexpected: 'It could not be opened: an unexpected error occurred. Try again, or choose another file.',
  },
  ...MATCH_WORDS.en,
  readAs: (how: string) => `How the file was read: ${how}`,
  encoding: 'Encoding',
  readPoints: { decimals: 'Read them as thousands', thousands: 'Read them as decimal points' },
  encodings: ENCODING_WORDS.en,
  delimiter: 'Delimiter',
  delimiters: { ',': 'comma', '\t': 'tab', ';': 'semicolon', '|': 'bar' },
  counts: (read: string, shown: string, rejected: string) =>
    `${rows(read)} read: ${shown} used${rejected === '0' ? '' : `, ${rejected} ${rejected === '1' ? 'needs' : 'need'} attention`}.`,
  missing: (count: string) => `${rows(count)} without a value: empty, “n/a” and the like are not errors.`,
  rounded: (count: string, digits: string) =>
    `${count} ${count === '1' ? 'number has' : 'numbers have'} more than ${digits} digits and ${count === '1' ? 'is' : 'are'} rounded to ${digits}; downloads keep the cells as written.`,
  ownScale: (count: string) =>
    `${count === '1' ? '1 number has' : `${count} numbers have`} a scale in the cell itself, such as 5 million under “(million)”: the cell counts, and the scale of the column is not applied again.`,
  flagged: (count: string) =>
    `${count === '1' ? '1 number has a flag' : `${count} numbers have flags`} or a second number in brackets beside ${count === '1' ? 'it' : 'them'}. The flag b means a break in the series, p provisional, and e estimated (read as “about”); the cells keep all of them.`,
  numbers: (count: string, columns: string) => `${count} numbers in ${columns} columns, each a series.`,
  gaps: (count: string) => `${count} of their cells ${count === '1' ? 'has' : 'have'} none (empty, “n/a” …).`,
  renamed: (names: string) => `Columns with a repeated or missing name were renamed: ${names}.`,
  titles: 'Lines above the header are taken for a title, not for rows: ',
  tableUnit: (unit: string) => `Numbers without a unit are in ${unit}, as the title or first column says.`,
  severalUnits: (units: string) =>
    `The title names several units (${units}), and it is unclear which belongs to which column: numbers without their own have no unit here.`,
  notes: 'Lines below the table are taken for notes and not counted: ',
  blank: (lines: string) =>
    lines === '1' ? '1 blank line is not counted.' : `${lines} blank lines are not counted.`,
  cut: (limit: string) => `The file is too long: only its first ${limit} rows were read.`,
  columnsAgain: 'Match the columns again',
  close: 'Another file',
  tools: 'Search, narrow and sort',
  sorts: { file: 'File order', label: 'Label', number: 'Number, within a unit' },
  reversed: 'Reversed',
  searching: 'Searching…',
  showing: (count: string, all: string, several: boolean) =>
    `${count} of ${several ? `${all} numbers` : rows(all)}`,
  nothing: 'No rows match.',
  /** Columns of the table of rows that are not columns of the file. */
  columns: { row: 'Row', cell: 'As written', written: 'Read as', allows: 'What it allows' },
  table: 'The opened data',
  openRow: (row: string) => `Row ${row}: see every cell`,
  allCells: 'Cells of the file',
  closeRow: 'Close',
  downloads: { csv: 'Download the rows shown (CSV)', excel: 'CSV for Excel', json: 'JSON' },
  writing: 'Writing the file…',
  unwritten: 'The file could not be written. Try again.',
  nounless: { share: 'shares', date: 'dates', rank: 'ranks' },
  charts: 'Charts',
  drawn: {
    first: (drawn: string, count: string) =>
      `Drawn: the first ${drawn} of ${count} numbers; sort or narrow the table for others.`,
    last: (drawn: string, count: string) =>
      `Drawn: the latest ${drawn} of ${count} numbers; narrow the table for others.`,
  },
  left: {
    cases: (names: string) =>
      `Not drawn, because the rows are single cases that neither a name nor a time tells apart (${names}): choose a column that names each, or narrow the table.`,
    unlike: (names: string) => `In no chart, because nothing can share an axis with them: ${names}.`,
    ranks: (names: string) => `In no chart, because places in a ranking have no size: ${names}.`,
    totals: (names: string) =>
      `Not drawn beside the others, because they sum others up or are a part of one (total, turnout, average, of which): ${names}. Search for them to have them drawn.`,
    many: (names: string) =>
      `In no chart, because only what comes first in the table is drawn of so many: ${names}. Search, narrow or sort the table to draw others.`,
  },
  rename: 'Change the title',
  chartTitle: 'Title of the chart',
  /** How long the times of a chart are: a year, a quarter. */
  overMonths: (months: number) =>
    ({ 1: 'by month', 3: 'by quarter', 6: 'by half-year', 12: 'by year' })[months] ?? `over ${months} months`,
  planned: (name: string) => `${name} (plan or forecast)`,
  moreCharts: (count: string) => (count === '1' ? '1 more chart' : `${count} more charts`),
}

export type OpenWords = typeof en

const zh: OpenWords = {
  privacy: '文件只在这台机器上读取，不会发送出去：除非你填入表格网址并同意，本页不与其他网站通信。',
  noScript: '打开文件需要JavaScript。也可以用命令行从一个文件夹做出同样的网站，见项目的说明。',
  pasteLabel: '粘贴的表格',
  exampleName: '本站的论断',
  kept: '留在这个浏览器里的文件',
  open: '打开',
  remove: '移除',
  rows: (rows) => `${rows}行`,
  notYetRead: '还没有读',
  others: (files) => `另有${files}个保留的文件`,
  forget: '清除全部：文件和列设置',
  forgotten: '已全部清除：这个浏览器里不再保存文件和列设置。',
  undeleted: {
    message: (why) => `没有删掉：${why}。下面的文件还留在这个浏览器里；可以在浏览器的设置里清除本站的数据。`,
    silent: '浏览器的存储没有回应',
    denied: '浏览器不允许这一页使用存储',
    other: (name) => `浏览器报告了错误（${name}）`,
  },
  unkept: '这个浏览器无法保存文件（空间不够，或不允许存储）。现在可以照常使用，关掉页面后要重新选择。',
  changedElsewhere: '这个文件在另一个标签页里改过或移除了，这里的改动不再保存。请重新加载页面。',
  unknownFile: '地址里的文件不在这个浏览器里：它也许已被移除，也许留在别的浏览器里。请重新选择文件。',
  rowsUnderWay: '正在读出各行的数字……',
  reading: (read, whole) => `正在读取：${read}，共${whole}`,
  arriving: (read) => `正在接收：${read}`,
  cancel: '取消',
  together: (files) => `同时选的另外${files}个文件，都保留着`,
  failures: {
    empty: '文件里什么也没有。请选一个有表头和数据行的表格。',
    headerOnly: (columns) => `只有表头（${columns}），没有数据行。请选一个有数据行的表格。`,
    unreadable: '读不到：这是文件夹，或者文件在选择之后被改动、移走或删除了。请选择文件。',
    notLoaded: '这一页有一部分没有加载成功。请检查网络，再试一次；还不行就重新加载，网站可能更新了。',
    stopped: '读文件的程序中断了，可能是内存不够。文件没有变动，请关掉别的标签页，再试一次。',
    broken: '显示这个文件时出了错，已经关闭。文件没有变动。可以再试一次，或换一个文件。',
    crashed: '上次打开这个文件时，页面意外中断，所以这次没有自动打开。可以再试一次，或从下面移除它。',
    example: '本站的数据没有加载成功。请检查网络，再试一次。',
    unexpected: '没有打开：出了意外的错误。请再试一次；如果还不行，请换一个文件。',
  },
  ...MATCH_WORDS.zh,
  readAs: (how) => `读取方式：${how}`,
  encoding: '编码',
  readPoints: { decimals: '按千位分隔符读', thousands: '按小数点读' },
  encodings: ENCODING_WORDS.zh,
  delimiter: '分隔符',
  delimiters: { ',': '逗号', '\t': '制表符', ';': '分号', '|': '竖线' },
  counts: (read, shown, rejected) =>
    `已读${read}行：${shown}行可用${rejected === '0' ? '' : `，${rejected}行待处理`}。`,
  missing: (rows) => `另有${rows}行没有数值：空单元格、“n/a”“—”之类不算错误。`,
  rounded: (count, digits) => `${count}个数字超过${digits}位，已取${digits}位有效数字；下载时保留原样。`,
  ownScale: (count) =>
    `有${count}个数字在单元格里自带数量级（如“万人”列里的“2000万”）：以单元格为准，不再乘列名里的数量级。`,
  flagged: (count) =>
    `有${count}个数字带标记，或旁边括号里另有一个数字。标记b指序列中断，p指初步数据，e指估计值（按“约”读）；单元格里都保留。`,
  numbers: (count, columns) => `${columns}个数值列共有${count}个数字，每列是一个系列。`,
  gaps: (count) => `另有${count}格没有数值（空单元格、“n/a”“—”之类）。`,
  renamed: (names) => `重名或未命名的列已改名为：${names}。`,
  titles: '表头上面的几行当作标题，不算数据行：',
  tableUnit: (unit) => `自己没有单位的数字，按标题或首列列名里写的单位“${unit}”计。`,
  severalUnits: (units) => `标题里有几个单位（${units}），分不清各列用哪个：没写单位的数字就不带单位。`,
  notes: '表格下面的几行当作注释，不算在内：',
  blank: (lines) => `另有${lines}个空行，不算在内。`,
  cut: (limit) => `文件太长，只读了前${limit}行。`,
  columnsAgain: '重新指定各列',
  close: '换一个文件',
  tools: '查找、筛选和排序',
  sorts: { file: '文件顺序', label: '名称', number: '数字（同单位内）' },
  reversed: '倒序',
  searching: '正在查找……',
  showing: (count, all, several) =>
    several ? `显示${count}个数字，共${all}个` : `显示${count}行，共${all}行`,
  nothing: '没有符合的行。',
  columns: { row: '行', cell: '文件里写的', written: '读作', allows: '所允许的范围' },
  table: '打开的数据',
  openRow: (row) => `第${row}行：查看全部各格`,
  allCells: '文件里的各格',
  closeRow: '关闭',
  downloads: { csv: '下载所示各行（CSV）', excel: 'CSV（Excel用）', json: 'JSON' },
  writing: '正在写文件……',
  unwritten: '文件没有写成，请再试一次。',
  nounless: { share: '比例', date: '日期', rank: '名次' },
  charts: '图',
  drawn: {
    first: (drawn, count) => `图中是${count}个数字里的前${drawn}个。查找、筛选或排序后，图会跟着变。`,
    last: (drawn, count) => `图中是${count}个数字里时间最近的${drawn}个。查找或筛选后，图会跟着变。`,
  },
  left: {
    cases: (names) =>
      `没有画成图，因为每一行是一个个案，名称和时间都分不开它们（${names}）：请另选能区分各行的名称列，或先筛选。`,
    unlike: (names) => `没有画进图里，因为没有找到能和它们同轴的数字：${names}。`,
    ranks: (names) => `没有画进图里，因为名次没有大小可画：${names}。`,
    totals: (names) => `没有和其他各项画在一起，因为是合计、平均或“其中”项：${names}。查找它们就能画出。`,
    many: (names) => `没有画进图里，因为项目太多，只画表里排在前面的：${names}。图随筛选和排序而变。`,
  },
  rename: '修改标题',
  chartTitle: '图的标题',
  overMonths: (months) =>
    ({ 1: '按月', 3: '按季度', 6: '按半年', 12: '按年' })[months] ?? `${months}个月合计`,
  planned: (name) => `${name}（计划或预测）`,
  moreCharts: (count) => `还有${count}幅图`,
}

/** Words of the page that opens other people’s files. */
export const OPEN_WORDS: Record<Locale, OpenWords> = { zh, en }
