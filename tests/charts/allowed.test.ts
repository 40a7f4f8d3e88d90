import { chartOf } from '@/lib/charts/chart'
import { layoutOf } from '@/lib/charts/kinds'
import { WIDTH_NAMES, WIDTHS } from '@/lib/charts/layout/layout'
import type { AllowedSeries } from '@/lib/charts/series/allowed'
import { distanceOf } from '@/lib/claims/distance'
import { LOCALES } from '@/lib/locale'
import { between, type Interval, point } from '@/lib/quantity/interval'
import { entryOf, project } from '@/tests/fixtures/project'

const ours = project()
const entry = entryOf(ours, 'training-hardware')
const chart = chartOf(ours, entry)

function seriesOf(): AllowedSeries {
  const [{ series }] = chart.measures
  if (series.kind !== 'allowed') throw new Error('The chart is of another kind')
  return series
}
const series = seriesOf()
const drawnFirst = [...series.rows, ...(series.more?.rows ?? [])].flatMap((row) => row.results)
const results = drawnFirst.flat()
const resultOf = (id: string) => results.find(({ datum }) => datum.id === id)

describe('the distance of a result from what is claimed', () => {
  const over80 = between(0.8, 1, { low: true })
  test.each<[string, Interval, Interval, ReturnType<typeof distanceOf>]>([
    ['below', point(0.75), over80, { side: 'short', by: 0.05 }],
    ['inside', point(0.84), over80, null],
    ['at an end that is itself excluded', point(0.8), over80, null],
    ['above', point(15), between(9.9, 11, { high: true }), { side: 'over', by: 4 }],
    ['in part', between(9, 10), between(9.9, 11), null],
    ['of a range, from its nearer end', between(5, 6), between(9, 11), { side: 'short', by: 3 }],
  ])('%s', (_, derived, allowed, distance) => {
    const found = distanceOf(derived, allowed)
    expect(found === null ? null : { ...found, by: Number(found.by.toFixed(9)) }).toEqual(distance)
  })
})

describe('the chart of what claims allow', () => {
  test('draws every check that the entry names, once', () => {
    expect(results.map(({ datum }) => datum.id).toSorted()).toEqual(entry.checks.toSorted())
  })

  test('fits where its title says so, and nowhere else in it', () => {
    expect(resultOf('cards-m6-nvidia-reduction')?.fit).toBe('inside')
    for (const id of ['cards-m6-google-reduction', 'chips-m6-google-reduction'])
      expect(resultOf(id)?.fit).toBe('outside')
  })

  test.each([
    ['cards-m6-google-reduction', '3.4 points short', '还差3.4个百分点'],
    ['chips-m6-google-reduction', '26.9 points short', '还差26.9个百分点'],
    ['compute-m6-google-reduction', 'fits, but M6’s run was smaller', '吻合，但训练规模较小'],
    ['compute-google-m6-ratio', '3.9 over', '高出3.9'],
    ['cards-google-m6-ratio', '5.63 short', '还差5.63'],
  ])('says of %s: %s', (id, en, zh) => {
    expect(resultOf(id)?.words).toEqual({ en, zh })
  })

  const layouts = WIDTH_NAMES.flatMap((width) =>
    LOCALES.map(
      (locale) =>
        [`${width} ${locale}`, layoutOf(series, { width: WIDTHS[width], scale: 'linear', locale })] as const,
    ),
  )

  test.each(layouts)(
    'at %s has the marks of its table, but one reading of each comparison',
    (_, { marks }) => {
      const second = drawnFirst.flatMap(([, ...others]) => others.map(({ datum }) => datum.id))
      const drawn = chart.measures[0].rows.map(({ id }) => id).filter((id) => !second.includes(id))
      expect(second).toContain('cards-nvidia-m6-gain')
      expect(marks.map(({ id }) => id).toSorted()).toEqual(drawn.toSorted())
    },
  )

  test.each(layouts)(
    'at %s hatches what is not supported and dashes what was not finished',
    (_, { marks }) => {
      const bars = new Map(marks.map((mark) => [mark.id, mark]))
      const ring = bars.get('patterson-switch-chips')
      expect(bars.get('google-accelerators')?.hatchedFrom).toBe(ring?.x)
      expect(bars.get('nvidia-accelerators')?.unfinished).toBe(true)
    },
  )
})
