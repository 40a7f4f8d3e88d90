import { textWidth } from '@/lib/charts/layout/canvas'
import { layoutSpark, SPARK_WIDTH } from '@/lib/charts/layout/spark'
import { sparkSeries } from '@/lib/charts/series/spark'
import { findingsOf } from '@/lib/claims/findings'
import { LOCALES } from '@/lib/locale'
import { project } from '@/tests/fixtures/project'

const assessed = project()
const charts = findingsOf(assessed).flatMap(({ slug, spark }) => {
  const series = spark === undefined ? null : sparkSeries(assessed, spark)
  return series === null ? [] : LOCALES.map((locale) => ({ slug, locale, series }))
})

test('three to five findings are on the dashboard, each with a small chart', () => {
  const shown = findingsOf(assessed).filter(({ front }) => front !== undefined)
  expect(shown.length).toBeGreaterThanOrEqual(3)
  expect(shown.length).toBeLessThanOrEqual(5)
  for (const { slug } of shown)
    expect(charts.filter((chart) => chart.slug === slug)).toHaveLength(LOCALES.length)
})

test.each(charts)(
  'the numbers of the small chart of $slug in $locale are within it and on none of the others',
  ({ series, locale }) => {
    const { texts } = layoutSpark(series, locale)
    const boxes = texts.map(({ x, y, text, role, anchor, bold }) => {
      const width = textWidth(text, role, bold)
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
      return { left, right: left + width, y }
    })
    for (const { left, right } of boxes) {
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(SPARK_WIDTH)
    }
    boxes.forEach((a, index) => {
      for (const b of boxes.slice(index + 1))
        if (Math.abs(a.y - b.y) < 12) expect(a.left >= b.right || b.left >= a.right).toBe(true)
    })
  },
)

const lines = (claim: string, ...others: string[]) => {
  const series = sparkSeries(assessed, { claim, beside: others, labels: {} })
  return LOCALES.map((locale) =>
    (series === null ? [] : [series.main, ...series.beside]).map(
      ({ written, value }) => `${written[locale]} at ${Math.round(value)}`,
    ),
  )
}

test('numbers of several units are written with them', () => {
  expect(lines('google-accelerators', 'patterson-switch-chips', 'm6-t-paper-google-cores')).toEqual([
    ['2048块TPU at 2048', '1024块芯片 at 1024', '2048个核心 at 2048'],
    ['2,048 TPUs at 2048', '1,024 chips at 1024', '2,048 cores at 2048'],
  ])
})

test('years are beside months as months, and are written as they were', () => {
  expect(lines('v4-delay', 'yangtzeer-v4-delay')).toEqual([
    ['半年 at 6', '近3个月 at 3'],
    ['half a year at 6', 'nearly 3 months at 3'],
  ])
})
