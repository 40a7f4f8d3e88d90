import { openText } from '@/tests/open/tool-session'

/** The charts of a table, as their kind, the names of their lines and the points of each. */
async function drawn(text: string): Promise<unknown[]> {
  const session = await openText(text)
  return session
    .charts(6, 'en')
    .charts.map(({ series }) =>
      series.kind === 'lines'
        ? ['lines', ...series.lines.map(({ label, points }) => `${label.en} ${points.length}`)]
        : [series.kind],
    )
}

describe('a table of dates and values', () => {
  test.each([
    ['years', 'Year,Births\n1998,31\n1999,36\n2000,12\n', [['lines', 'Births 3']]],
    ['names, which are no dates', 'Town,Births\nA,31\nB,36\nC,12\n', [['bars']]],
    [
      'a year to come, which no line leads to',
      'Year,Births\n1999,36\n2000,12\n2190,14\n',
      [['lines', 'Births 2', expect.stringContaining('2190')]],
    ],
  ])('is drawn over time: %s', async (_, text, expected) => {
    expect(await drawn(text)).toEqual(expected)
  })
})
