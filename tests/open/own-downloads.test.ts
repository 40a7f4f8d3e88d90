import readXlsxFile from 'read-excel-file/node'
import { exportsOf } from '@/app/exports'
import { comparisonOf } from '@/lib/charts/comparison'
import type { AssessedDossier } from '@/lib/claims/assess'
import { comparablesOf } from '@/lib/compare/comparables'
import { EMPTY_COMPARISON } from '@/lib/compare/comparison-view'
import { comparisonCsv } from '@/lib/exports/comparison-csv'
import { readDataExports } from '@/lib/exports/data-exports'
import { workbookOf } from '@/lib/exports/workbook'
import type { Roles } from '@/lib/open/roles'
import { OpenSession } from '@/lib/open/session'
import { DEFAULT_OPEN_VIEW } from '@/lib/open/view'
import { readCsv } from '@/lib/text/csv'
import { FILES as FERRY_TOWN } from '@/tests/fixtures/mini'
import { project } from '@/tests/fixtures/project'
import { TERMS } from '@/tests/fixtures/units'

const OURS = project()
const EXPORTS = exportsOf(OURS, readDataExports())
const FILES = EXPORTS.flatMap(({ files }) => files)
const CSVS = FILES.filter(({ path }) => path.endsWith('.csv'))

async function open(body: BlobPart | Blob, sheet?: number) {
  const session = new OpenSession()
  session.learn(TERMS)
  const result = await session.open(new Blob([body]), { locale: 'en', sheet })
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return { session, summary: result.summary }
}

/** How many rows of a file the page has read, and how many of those it refuses; a file without numbers has rows all the same. */
async function counted(body: BlobPart, roles?: Roles) {
  const { session, summary } = await open(body)
  const { read, shown, rejected, missing } = session.read(roles ?? summary.roles)
  expect(shown + rejected + missing).toBe(read)
  return { header: summary.header, read, rejected, missing }
}

/** Lists of words, not of numbers: which of their columns would be a number or a name is for a person to say. */
const WORDS = /numerals/

const NUMBERED = [
  '/data/claims.csv',
  '/data/claims-assessed.csv',
  '/figures/standing.csv',
  '/figures/timeline.csv',
  '/figures/in-context.csv',
]

describe('every CSV that this site publishes opens again', () => {
  test('those of claims are among them', () => {
    expect(CSVS.map(({ path }) => path)).toEqual(expect.arrayContaining(NUMBERED))
  })

  test.each(CSVS.map(({ path }) => [path]))(
    '%s, with every row and every column, and of claims with a number in each',
    async (path) => {
      const text = String(await CSVS.find((file) => file.path === path)?.write())
      const [header, ...rows] = readCsv(text.replace(/^\uFEFF/, '')).records
      const found = await counted(text)
      expect(found.header).toEqual(header)
      expect(found.read).toBe(rows.length)
      if (!WORDS.test(path)) expect(found.rejected).toBe(0)
      if (NUMBERED.includes(path)) expect(found.missing).toBe(0)
    },
  )

  test('evidence without a number is counted as missing, and only that', async () => {
    const text = String(await FILES.find(({ path }) => path === '/data/evidence.csv')?.write())
    const [header = [], ...rows] = readCsv(text).records
    const at = (name: string) => header.indexOf(name)
    const without = rows.filter(
      (row) => row[at('value')] === '' && row[at('low')] === '' && row[at('high')] === '',
    )
    expect(await counted(text)).toMatchObject({ rejected: 0, missing: without.length })
  })
})

test.each(
  FILES.filter(({ path }) => /^\/(figures\/[^.]+|data\/claims-assessed)\.json$/.test(path)).map(
    ({ path }) => [path],
  ),
)('%s opens as the table of its rows', async (path) => {
  const json = FILES.find((file) => file.path === path)
  const csv = FILES.find((file) => file.path === path.replace('.json', '.csv'))
  const { read, rejected, missing } = await counted(String(await json?.write()))
  const rows = readCsv(String(await csv?.write())).records.length - 1
  expect({ read, rejected, missing }).toEqual({ read: rows, rejected: 0, missing: 0 })
})

/** Opening a sheet reads all of its workbook, which is why of our own not every sheet is opened. */
test.each<[string, AssessedDossier, (sheet: string) => boolean]>([
  ['every table of a small workbook', project(() => FERRY_TOWN), () => true],
  [
    'our own workbook at the claims and the evidence',
    OURS,
    (sheet) => ['claims-in-short', 'evidence'].includes(sheet),
  ],
])('%s opens with every row', async (_, assessed, isOpened) => {
  const bytes = await workbookOf(assessed)
  const sheets = await readXlsxFile(Buffer.from(bytes))
  const names = sheets.map(({ sheet }) => sheet)
  expect(names.filter(isOpened)).not.toEqual([])
  for (const [place, { sheet, data }] of sheets.entries()) {
    if (sheet === 'README' || !isOpened(sheet)) continue
    const { session, summary } = await open(bytes, place)
    expect(summary.sheets).toEqual(names)
    expect(summary.header).toEqual(data[0])
    const { read, shown, rejected, missing } = session.read(summary.roles)
    expect([sheet, read, shown + rejected + missing]).toEqual([sheet, data.length - 1, data.length - 1])
  }
})

test.each([
  ['numbers', ['m6-accelerators', 'nvidia-accelerators', 'google-accelerators']],
  ['dates', ['chatgpt-launch', 'qwen3-release']],
])('a comparison of %s opens again with a number in every row', async (_, chosen) => {
  const comparison = comparisonOf({ ...EMPTY_COMPARISON, claims: chosen }, comparablesOf(OURS, 'en'), 'en')
  if (comparison === null) throw new Error('They go together')
  expect(await counted(comparisonCsv(comparison, 'en'))).toMatchObject({
    read: chosen.length,
    rejected: 0,
    missing: 0,
  })
})

describe('what the Open page itself writes opens again', () => {
  const TABLE = 'thing,how many\n开发者,超2000万名开发者\ncards,480\nA;=1,1.5–2.5 km\n"a\nb",2020-05\n'

  test.each(['csv', 'excel', 'json'] as const)('the rows shown as %s', async (form) => {
    const { session } = await open(TABLE)
    session.read(['label', 'value'])
    session.view(DEFAULT_OPEN_VIEW, 'en')
    const before = session.rows(0, 10, 'en').map(({ label, written, allows }) => [label, written, allows])
    const file = await session.download(form, 'en')
    if (file === null) throw new Error('Called off')
    const again = await open(file)
    const roles = again.summary.header.map((name) =>
      name === 'thing' ? 'label' : name === 'how many' ? 'value' : null,
    )
    expect(again.session.read(roles)).toMatchObject({ read: 4, shown: 4, rejected: 0 })
    again.session.view(DEFAULT_OPEN_VIEW, 'en')
    expect(
      again.session.rows(0, 10, 'en').map(({ label, written, allows }) => [label, written, allows]),
    ).toEqual(before)
  })
})

test('a row that is named as notes under tables begin comes back from its own CSV', async () => {
  const { session, summary } = await open(',value,增长\n0,0,0\n单位：亿元；共计3家,0,0')
  session.read(summary.roles)
  session.view(DEFAULT_OPEN_VIEW, 'zh')
  const csv = await session.download('csv', 'zh')
  expect((await open(csv ?? '')).summary.records).toBe(2)
})
