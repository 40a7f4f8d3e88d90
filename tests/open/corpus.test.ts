import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { decodeStream } from '@/lib/open/decode-stream'
import { OpenTable } from '@/lib/open/open-table'
import type { FileSummary } from '@/lib/open/read-file'
import { OpenSession } from '@/lib/open/session'
import { TableReader } from '@/lib/open/table-file'
import { DEFAULT_OPEN_VIEW } from '@/lib/open/view'
import { type Bytes, OPENED_FILES, utf8 } from '@/tests/fixtures/opened-files'

async function open(file: Bytes) {
  const session = new OpenSession()
  const result = await session.open(new Blob([file]), { locale: 'zh' })
  if (!result.ok) {
    const { failure } = result
    return { failed: failure.reason === 'no-table' ? failure.kind : failure.reason }
  }
  const counts = session.read(result.summary.roles)
  session.view(DEFAULT_OPEN_VIEW, 'en')
  return { failed: null, session, summary: result.summary, counts }
}

/** Rows rejected as row number and code, read once more from the bytes. */
async function codes(file: Bytes, { encoding, delimiter, roles }: FileSummary): Promise<string[]> {
  const reader = new TableReader(delimiter, 1000)
  await decodeStream(new Blob([file]), {
    encoding,
    take: (text) => {
      reader.push(text)
      return true
    },
  })
  return new OpenTable(reader.end(), roles).rejected.map(({ row, fault }) => `${row} ${fault.code}`)
}

describe('opening files, good and bad', () => {
  test('the corpus has at least forty of them', () => {
    expect(OPENED_FILES.length).toBeGreaterThanOrEqual(40)
  })

  test.each(OPENED_FILES)(
    '$what',
    async ({ file, fails, encoding, delimiter, header, shown, missing = 0, rejected = [], first }) => {
      const table = await open(file)
      if (fails !== undefined) {
        expect(table.failed).toBe(fails)
        return
      }
      if (table.failed !== null) throw new Error(table.failed)
      const { session, summary, counts } = table
      if (encoding !== undefined) expect(summary.encoding).toBe(encoding)
      if (delimiter !== undefined) expect(summary.delimiter).toBe(delimiter)
      if (header !== undefined) expect(summary.header).toEqual(header)
      expect(counts).toMatchObject({
        read: (shown ?? 0) + rejected.length + missing,
        shown,
        rejected: rejected.length,
        missing,
      })
      const reasons = session.rejected(0, 100, 'en')
      expect(reasons.map(({ row }) => row)).toEqual(rejected.map((place) => Number(place.split(' ')[0])))
      expect(await codes(file, summary)).toEqual(rejected)
      for (const { problem, expected, fix } of reasons) expect([problem, expected, fix]).not.toContain('')
      if (first !== undefined) {
        const [row] = session.rows(0, 1, 'zh')
        expect([row?.label, row?.written]).toEqual(first)
      }
    },
  )

  test('a single line of fifty megabytes is reported and does not take the page with it', async () => {
    const line = 'x'.repeat(1_000_000)
    const table = await open(utf8(`name,value\na,1\n${line.repeat(50)}\nb,2\n`))
    if (table.failed !== null) throw new Error(table.failed)
    expect(table.counts).toMatchObject({ read: 3, shown: 2, rejected: 1 })
    expect(table.session.rejected(0, 9, 'en').map(({ row }) => row)).toEqual([3])
  })
})

describe('csv-spectrum', () => {
  const folder = path.join(process.cwd(), 'node_modules', 'csv-spectrum')
  const names = readdirSync(path.join(folder, 'csvs')).map((file) => file.replace('.csv', ''))

  test.each(names)('%s', async (name) => {
    const file = Uint8Array.from(readFileSync(path.join(folder, 'csvs', `${name}.csv`)))
    const answer = JSON.parse(readFileSync(path.join(folder, 'json', `${name}.json`), 'utf8'))
    const expected: Record<string, string>[] = Array.isArray(answer) ? answer : [answer]
    const { readTableText } = await import('@/lib/open/table-file')
    const text = new TextDecoder().decode(file)
    const { header, columns, rowNumbers } = readTableText(text, ',')
    const rows = rowNumbers.map((_, row) =>
      Object.fromEntries(header.map((column, at) => [column, columns[at]?.at(row)])),
    )
    // Line ends within cells are read as LF whatever the file has.
    const even = expected.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cell.replaceAll('\r\n', '\n')])),
    )
    // In one case the suite’s answer has another telephone number than its file.
    if (name === 'location_coordinates')
      for (const row of [...rows, ...even]) delete row['Contact Phone Number']
    expect(rows).toEqual(even)
  })
})
