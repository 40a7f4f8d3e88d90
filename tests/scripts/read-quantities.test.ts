import { spawnSync } from 'node:child_process'

const KEYS = ['line', 'start', 'end', 'text', 'value', 'unit', 'hedge', 'low', 'high']

/** What the command prints for an input. */
function printed(input: string, ...options: string[]): Record<string, unknown>[] {
  const command = ['--import', 'tsx', 'scripts/read-quantities.ts', ...options]
  const { stdout, status } = spawnSync(process.execPath, command, { input, encoding: 'utf8' })
  expect(status).toBe(0)
  return stdout === ''
    ? []
    : stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
}

describe('npm run read-quantities', () => {
  test('gives each quantity with its line and its place in UTF-16 units, whatever the line ends and signs around it', () => {
    const records = printed('\uFEFF😀 3 people\r\n\r\n5 km\0and 7\n约3%至5%\n21-18')
    for (const record of records) expect(Object.keys(record)).toEqual(KEYS)
    expect(records.map(({ line, start, end, value }) => [line, start, end, value])).toEqual([
      [1, 3, 11, 3],
      [3, 0, 4, 5],
      [3, 9, 10, 7],
      [4, 0, 6, null],
    ])
    expect(records.at(-1)).toMatchObject({ unit: 'share', hedge: 'range', low: 0.03, high: 0.05 })
  })

  test('takes each line for one cell where it is asked to', () => {
    expect(printed('(1,234)\n\nn/a\n12 of 30 seats, 5 lost\nallegedly 300', '--cell')).toMatchObject([
      { line: 1, value: -1234, hedge: 'exact', low: -1234, high: -1234 },
      { line: 5, value: 300, hedge: null, low: null, high: null },
    ])
  })

  test('says nothing of nothing', () => {
    expect(printed('')).toEqual([])
  })
})
