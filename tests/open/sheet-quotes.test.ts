import fc from 'fast-check'
import { delimiterOf } from '@/lib/open/delimiter'
import { readTableText, TableReader } from '@/lib/open/table-file'

const rowsOf = (text: string) => {
  const { columns, rowNumbers } = readTableText(text, ',')
  return rowNumbers.map((_, row) => columns.map((column) => column.at(row)))
}

describe('a wrong quote costs its own line and no other', () => {
  test.each([
    [
      'never closed, with quotes in later rows',
      'name,value,note\nA,1,"never closed\nC,3,x\nD,4,"fine, note"\nE,5,y',
      [
        ['C', '3', 'x'],
        ['D', '4', 'fine, note'],
        ['E', '5', 'y'],
      ],
      [['A', '1', '"never closed']],
    ],
    [
      'text after it',
      'name,value\n"Genos" model,480\nB,5\nC,6\n"D, Inc",7\nE,8\n',
      [
        ['B', '5'],
        ['C', '6'],
        ['D, Inc', '7'],
        ['E', '8'],
      ],
      [['"Genos" model', '480']],
    ],
    ['in the middle of a cell, where it is text', 'name,value\n5" disk,3\n', [['5" disk', '3']], []],
    [
      'with spaces after it',
      'name,value\n"a" ,3\nb,4\n',
      [
        ['a', '3'],
        ['b', '4'],
      ],
      [],
    ],
  ])('%s', (_, text, rows, rejected) => {
    expect(rowsOf(text)).toEqual(rows)
    const file = readTableText(text, ',')
    expect(file.rejected.map(({ cells, fault }) => [cells, fault.code])).toEqual(
      rejected.map((cells) => [cells, 'D008']),
    )
    expect(file.records).toBe(rows.length + rejected.length)
  })

  test('a line is kept whole, however long its cells', () => {
    const note = 'x'.repeat(5000)
    const [rejected] = readTableText(`name,value,note\na,1,"${note}\nb,2,y\n`, ',').rejected
    expect(rejected?.cells).toEqual(['a', '1', `"${note}`])
  })

  test('many of them are each kept', () => {
    const text = `name,value\n${Array.from({ length: 20_000 }, (_, at) => `"row ${at},${at}\n`).join('')}`
    const { rejected, rowNumbers } = readTableText(text, ',')
    expect([rejected.length, rowNumbers.length]).toEqual([20_000, 0])
  })
})

/** A line of a file, with how many records it is and whether it can be a row. */
const line = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.stringMatching(/^[a-z]{1,5}$/), fc.nat(999))
      .map(([a, n]) => ({ text: `${a},${n}`, good: true })),
  },
  fc.nat(999).map((n) => ({ text: `"two\nlines, one cell",${n}`, good: true })),
  fc.nat(999).map((n) => ({ text: `"say ""hi""",${n}`, good: true })),
  fc.stringMatching(/^[a-z]{1,5}$/).map((a) => ({ text: `${a},1,too,many`, good: false })),
  fc.stringMatching(/^[a-z]{1,5}$/).map((a) => ({ text: a, good: false })),
  fc.stringMatching(/^[a-z]{1,5}$/).map((a) => ({ text: `"${a}" after,1`, good: false })),
)

test('records read are those written, counted by who wrote them, and each is a row or aside', () => {
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 50 }),
      (lines, size) => {
        const text = `name,value\n${lines.map((one) => one.text).join('\n')}\n`
        const reader = new TableReader(',', 1000)
        for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size))
        const { records, rowNumbers, rejected } = reader.end()
        const good = lines.filter((one) => one.good).length
        expect([records, rowNumbers.length, rejected.length]).toEqual([
          lines.length,
          good,
          lines.length - good,
        ])
        expect([...rowNumbers, ...rejected.map(({ row }) => row)].sort((a, b) => a - b)).toEqual(
          lines.map((_, at) => at + 2),
        )
      },
    ),
  )
})

test('a line far too long is one rejected record, wherever the pieces end', () => {
  const text = `name,value\na,1\n${'x'.repeat(2_500_000)}\nb,2\n`
  for (const size of [700_000, 4_000_000]) {
    const reader = new TableReader(',', 1000)
    for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size))
    const { records, rowNumbers, rejected } = reader.end()
    expect([records, [...rowNumbers]]).toEqual([3, [2, 4]])
    expect(rejected.map(({ row, fault }) => [row, fault.code])).toEqual([[3, 'D610']])
  }
})

describe('what is above and around a table', () => {
  test.each([
    ['a title', 'Figures of 2025\nname,value\na,1\nb,2\n', ['name', 'value'], [3, 4], ['Figures of 2025']],
    ['a title with empty cells', 'Figures,\nname,value\na,1\n', ['name', 'value'], [3], ['Figures']],
    ['a single column, which is no title', 'name\na\nb\n', ['name'], [2, 3], []],
    // Excel does not show the line that names its delimiter.
    ['a word for Excel about the delimiter', 'sep=,\nname,value\na,1\n', ['name', 'value'], [2], []],
    ['blank lines', '\nname,value\n\na,1\n\n\nb,2\n', ['name', 'value'], [4, 7], []],
    ['a line break in quotes', 'name,value\n"a\nb",1\nc,2\n', ['name', 'value'], [2, 3], []],
  ])('%s: rows are numbered as a spreadsheet does', (_, text, header, rows, titles) => {
    const file = readTableText(text, ',')
    expect([file.header, file.rowNumbers, file.titles]).toEqual([header, rows, titles])
  })

  test('quotes with spaces before them are quotes', () => {
    expect(rowsOf('name,value,unit\n"a", "5", ""\n')).toEqual([['a', '5', '']])
  })

  test.each([
    ['sep=;\nname;value\na;3,5\n', ';'],
    ['A title\nname;value\na;3,5\nb;4,5\n', ';'],
    ['name,value\na;b,1\n', ','],
  ])('the delimiter of %j', (text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter)
  })
})

test('a file longer than the limit gives its first rows and says that it was cut; one just as long is whole', () => {
  const text = 'name,value\na,1\nb,2\nc,3\n'
  const read = (limit: number) => {
    const { rowNumbers, records, cut } = readTableText(text, ',', limit)
    return { rows: rowNumbers.length, records, cut }
  }
  expect(read(2)).toEqual({ rows: 2, records: 2, cut: true })
  expect(read(3)).toEqual({ rows: 3, records: 3, cut: false })
})
