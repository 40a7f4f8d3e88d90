import { chartOf } from '@/lib/charts/chart'
import { columnsOf, stripOf } from '@/lib/charts/layout/strip'
import { project } from '@/tests/fixtures/project'

describe('columnsOf', () => {
  test.each([
    [[3, 11, 7, 10], 3, [0, 2, 3]],
    [[5, 5, 5], 5, [0, 1, 2]],
    [[1, 1, 1, 9], 2, [0, 3]],
    [[4], 5, [0]],
    [[], 5, []],
  ])('of lists of %p lines in %p columns begins one at %p', (lines, most, starts) => {
    expect(columnsOf(lines, most)).toEqual(starts)
  })
})

test('in the strip no mark lies on another, and it is as long as its marks and gaps', () => {
  const assessed = project()
  const [entry] = assessed.dossier.figures.filter(({ kind }) => kind === 'status')
  const series = entry === undefined ? undefined : chartOf(assessed, entry).measures[0].series
  if (series?.kind !== 'status') throw new Error('no chart of all claims')
  const { length, items } = stripOf(series)
  items.forEach(({ from }, index) => {
    const before = items[index - 1]
    if (before !== undefined) expect(from).toBeGreaterThan(before.from + before.claims.length)
  })
  expect(length).toBe((items.at(-1)?.from ?? 0) + (items.at(-1)?.claims.length ?? 0))
  expect(items.reduce((sum, { claims }) => sum + claims.length, 0)).toBe(assessed.claims.length)
  expect(items.reduce((sum, { inGroup }) => sum + (inGroup ?? 0), 0)).toBe(assessed.claims.length)
})
