import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { publishedTables } from '@/lib/exports/tables'
import { workbookOf } from '@/lib/exports/workbook'
import { HEDGES } from '@/lib/quantity/hedge'
import { fromCsvCell } from '@/lib/text/csv'
import { project } from '@/tests/fixtures/project'

const ours = project()
const tables = publishedTables(ours)

/** The sheets as a spreadsheet has them, by name. */
async function sheets(): Promise<ReadonlyMap<string, readonly (readonly unknown[])[]>> {
  const read = await readXlsxFile(Buffer.from(await workbookOf(ours)))
  return new Map(read.map(({ sheet, data }) => [sheet, data]))
}

describe('the workbook', () => {
  const read = sheets()

  test('has the claims in short, says what it is, has a sheet for each table, the joined one first, and explains the columns', async () => {
    const names = ['claims-in-short', 'README', ...tables.map(({ name }) => name), 'COLUMNS']
    expect([...(await read).keys()]).toEqual(names)
    expect((await read).get('claims-in-short')?.[0]).toEqual(
      'id statement_zh statement_en written_zh written_en status_zh status_en verdict_zh verdict_en quote place_zh place_en topic_zh topic_en value date unit hedge low low_open high high_open first_day last_day source_title url page_zh page_en'.split(
        ' ',
      ),
    )
    const readme = (await read).get('README')?.flat().join('\n')
    for (const words of [ours.dossier.source.title.zh, 'CC BY 4.0', 'http', 'claims-assessed'])
      expect(readme).toContain(words)
  })

  test.each(tables.map(({ name }) => [name]))('%s has every cell of its table', async (name) => {
    const table = tables.find((other) => other.name === name)
    const [header, ...rows] = (await read).get(name) ?? []
    expect(header).toEqual(table?.fields.map((field) => field.name))
    expect(rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))).toEqual(
      table?.rows.map((row) =>
        table.fields.map((field) => {
          const value = row[field.name] ?? ''
          return field.type !== 'string' && Number.isFinite(Number(value)) && value !== ''
            ? String(Number(value))
            : String(value)
        }),
      ),
    )
  })

  test('has numbers as numbers and everything that is not a number as text', async () => {
    const [header = [], ...rows] = (await read).get('claims') ?? []
    const at = (column: string) => header.indexOf(column)
    const m6 = rows.find((row) => row[at('id')] === 'm6-accelerators')
    expect(m6?.[at('value')]).toBe(480)
    expect(rows.find((row) => row[at('id')] === 'qwen3-release')?.[at('value')]).toBe('2025-04-28')
    expect(m6?.[at('quote')]).toBe(fromCsvCell('只用480张卡'))
  })

  test('marks texts as texts, so that they are still ones when a person has edited them', async () => {
    const files = unzipSync(await workbookOf(ours))
    const [styles = '', sheet = ''] = ['styles', 'worksheets/sheet1'].map((name) =>
      strFromU8(files[`xl/${name}.xml`] ?? new Uint8Array()),
    )
    const [, format] = /numFmtId="(\d+)" formatCode="@"/.exec(styles) ?? []
    const [, formats = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles) ?? []
    const style = formats.split('<xf ').findIndex((xf) => xf.includes(`numFmtId="${format}"`)) - 1
    expect(sheet).toMatch(new RegExp(`<c r="A2"[^>]* s="${style}"`))
  })

  test('shows whole numbers with all their digits, and others with their fractions', async () => {
    const files = unzipSync(await workbookOf(ours))
    const xml = (name: string) => strFromU8(files[`xl/${name}.xml`] ?? new Uint8Array())
    const at = tables.findIndex(({ name }) => name === 'claims') + 3
    const [, formats = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(xml('styles')) ?? []
    const formatOf = (value: string) => {
      const cell = new RegExp(`<c [^>]*s="(\\d+)"[^>]*><v>${value}</v>`).exec(xml(`worksheets/sheet${at}`))
      const [, id] = /numFmtId="(\d+)"/.exec(formats.split('<xf ')[Number(cell?.[1]) + 1] ?? '') ?? []
      return new RegExp(`numFmtId="${id}" formatCode="([^"]*)"`).exec(xml('styles'))?.[1]
    }
    expect(formatOf('20000000')).toBe('0')
    expect(formatOf('0.8')).toBe('General')
  })

  test('explains every column of every table in both languages', async () => {
    const [, ...rows] = (await read).get('COLUMNS') ?? []
    expect(rows.map(([table, column]) => `${table}.${column}`)).toEqual(
      tables.flatMap(({ name, fields }) => fields.map((field) => `${name}.${field.name}`)),
    )
    for (const row of rows) expect(row.slice(5).every((text) => typeof text === 'string')).toBe(true)
    const hedge = rows.find(([table, column]) => table === 'claims' && column === 'hedge')
    expect(hedge?.[4]).toBe(HEDGES.join(' | '))
  })
})
