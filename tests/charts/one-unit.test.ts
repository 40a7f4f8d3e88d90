import { evidenceSeries } from '@/lib/charts/evidence-axis'
import { inSmallest, marksOf } from '@/lib/charts/series/rows'
import { smallestOf } from '@/lib/compare/comparison'
import { UNITS } from '@/lib/quantity/built-in-units'
import { claimOf, project } from '@/tests/fixtures/project'

test('half a year and nearly three months are six and three months of one axis', () => {
  const [panel] = evidenceSeries(claimOf(project(), 'v4-delay'))?.panels ?? []
  expect(panel?.axis).toEqual({ zh: '个月', en: 'months' })
  expect(panel?.rows.flatMap(marksOf).map(({ written, value }) => [written.en, value])).toEqual([
    ['half a year', 6],
    ['nearly 3 months', 3],
  ])
})

test('only units whose sizes are known have a smallest one', () => {
  expect(smallestOf([UNITS.years, UNITS.months])).toBe(UNITS.months)
  expect(smallestOf([UNITS.years, UNITS.years])).toBeNull()
  expect(smallestOf([UNITS.items, UNITS.share])).toBeNull()
})

test('a number of a unit without a size stays where it is', () => {
  const [panel] = evidenceSeries(claimOf(project(), 'google-accelerators'))?.panels ?? []
  const main = panel?.rows[0]?.main
  expect(main !== undefined && inSmallest(main, UNITS.months)).toBe(main)
})
