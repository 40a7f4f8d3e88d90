import type { Locale } from '@/lib/locale'

const count = (n: string, one: string, many: string) => `${n} ${n === '1' ? one : many}`

/** Words of the export as a data folder. */
const en = {
  button: 'Export as a site folder',
  what: 'A ZIP with all rows shown, as a data folder of this project; its README says how to check it and build its site.',
  limit: (most: string, all: string) => `Of the ${all} numbers shown, only the first ${most} are exported.`,
  done: (claims: string, checks: string) =>
    `Exported: ${count(claims, 'number', 'numbers')}${checks === '0' ? '' : ` and ${count(checks, 'check', 'checks')}`}.`,
  beyond: (most: string, rest: string) => `Beyond the limit of ${most}: ${rest}.`,
  unread: (rows: string) => `Not in it: ${count(rows, 'row that needs', 'rows that need')} attention.`,
  addresses: (n: string) =>
    `${count(n, 'address of a source is', 'addresses of sources are')} in it as evidence; say what ${n === '1' ? 'it states' : 'each states'}.`,
  named: (n: string) =>
    `${count(n, 'number names', 'numbers name')} a source without an address: the name is kept as that of who says so, since evidence needs an address.`,
  left: (n: string) => `Calculations that were left out (${n}), and why: left-out.csv`,
  sumAbsent: 'one of its rows is not in the folder',
  sumCarried: 'one of its numbers is exported as text: its unit is unknown, or it is not a valid percentage',
  /** The noun of numbers whose unit the file does not give, and what they are called. */
  noUnit: '(unit not given)',
  plain: 'numbers without a unit',
  percent: 'percentages',
  /** What has no column is said in the note of its claim. */
  dated: (date: string) => `Date in the table: ${date}.`,
  readme: (name: string, said: readonly string[]) => `# ${name}

A table as a data folder of Claimboard (数有所据).

${said.map((sentence) => `- ${sentence}`).join('\n')}

In a copy of the project, after \`npm ci\`, with the path to the folder \`data\` beside this file:

    npm run validate -- PATH/data
    DOSSIER=PATH/data npm run build && npm start

The first command checks every file and names what is wrong, the second builds the site and shows it.

- \`data/claims.csv\`: the numbers, each with its qualifier, its unit and its words in the table.
- \`data/units.csv\`: units that the project does not know, in the table’s own words. Write their names in both languages.
- \`data/evidence.csv\`: the addresses of the table’s sources. Say what each source states, and whose word it is.
- \`data/source.json\`: title, author and publisher. Replace “(to be filled in)”.
- \`table.csv\`: the rows as they were in the table, with what was read out of them.

\`docs/data.md\` of the project explains every file and column.
`,
}

const zh: typeof en = {
  button: '导出为网站文件夹',
  what: '把显示的各行导出成本项目的数据文件夹（ZIP），其中的README说明怎样检查、怎样生成网站。',
  limit: (most, all) => `一个网站至多${most}个数字：所示${all}个里只有前${most}个会导出。`,
  done: (claims, checks) => `已导出${claims}个数字${checks === '0' ? '' : `、${checks}项验算`}。`,
  beyond: (most, rest) => `超出上限${most}个的还有${rest}个。`,
  unread: (rows) => `有${rows}行待处理，不在其中。`,
  addresses: (n) => `来源里的${n}个网址已列为证据，请写明各自说了什么。`,
  named: (n) => `有${n}个数字的来源没有网址，只记作“谁说的”：证据必须有网址。`,
  left: (n) => `未导出的验算（${n}项）及原因：left-out.csv`,
  sumAbsent: '其中一行不在文件夹里',
  sumCarried: '其中一个数字照原文导出：单位不认识，或百分数无效',
  noUnit: '（未注明单位）',
  plain: '没有单位的数字',
  percent: '百分数',
  dated: (date) => `表中日期：${date}。`,
  readme: (name, said) => `# ${name}

一张表，已整理成数有所据（Claimboard）的数据文件夹。

${said.map((sentence) => `- ${sentence}`).join('\n')}

在项目目录里先运行 \`npm ci\`，再运行下面两条命令，路径指向本文件旁边的 \`data\` 文件夹：

    npm run validate -- 路径/data
    DOSSIER=路径/data npm run build && npm start

第一条检查各个文件，指出哪里有错；第二条生成网站并打开。

- \`data/claims.csv\`：各个数字，连同限定词、单位和表里的写法。
- \`data/units.csv\`：本项目不认识的单位，按表里的写法。请补上两种语言的名称。
- \`data/evidence.csv\`：表里来源的网址。请写明每个来源说了什么、是谁说的。
- \`data/source.json\`：标题、作者、出版者。请把“（待填写）”换掉。
- \`table.csv\`：各行在表里的原样，以及从中读出的数字。

各文件、各列的含义见项目的 \`docs/data.md\`。
`,
}

export const SITE_EXPORT_WORDS: Record<Locale, typeof en> = { zh, en }
