import { chartOf } from '@/lib/charts/chart'
import { timeAxis } from '@/lib/charts/layout/day-axis'
import { placeFlags } from '@/lib/charts/layout/lanes'
import { dodge } from '@/lib/charts/layout/measure'
import { layoutTimeline } from '@/lib/charts/layout/timeline'
import { periodOf } from '@/lib/quantity/date'
import { entryOf, project } from '@/tests/fixtures/project'

const ours = project()
const { series } = chartOf(ours, entryOf(ours, 'timeline')).measures[0]
if (series.kind !== 'timeline') throw new Error('It is no timeline')

describe('the flags of a timeline', () => {
  test('two labels whose places are near each other go to both sides in one lane', () => {
    const placed = placeFlags(
      [
        { x: 90, width: 60 },
        { x: 100, width: 60 },
      ],
      200,
      2,
    )
    expect(placed?.map(({ lane }) => lane)).toEqual([0, 0])
    const [first, second] = placed ?? []
    expect((first?.left ?? 0) + 60).toBeLessThanOrEqual(second?.left ?? 0)
  })

  test('no leader crosses a label of a lower lane', () => {
    const flags = [40, 60, 80, 100, 120].map((x) => ({ x, width: 50 }))
    const placed = placeFlags(flags, 200, 5) ?? []
    expect(placed).toHaveLength(flags.length)
    placed.forEach((upper, index) => {
      for (const lower of placed.filter(({ lane }) => lane < upper.lane)) {
        const x = flags[index]?.x ?? 0
        expect(x > lower.left && x < lower.left + 50).toBe(false)
      }
    })
  })

  test('labels that need more lanes than are allowed have no place', () => {
    expect(
      placeFlags(
        Array.from({ length: 9 }, (_, at) => ({ x: at, width: 90 })),
        100,
        3,
      ),
    ).toBeNull()
  })

  test('places are moved apart, and in order', () => {
    expect(dodge([10, 12, 60], 20)).toEqual([1, 21, 60])
  })
})

describe('the axis of a timeline', () => {
  test('is broken where the first date is far from all others', () => {
    const axis = timeAxis([periodOf('2008-09'), periodOf('2020'), periodOf('2026-05')], [0, 700], 90)
    expect(axis.brokenAt).toBe(75)
    expect(axis.ticks[0]?.text).toBe('2008')
    expect(axis.toX(periodOf('2020').low)).toBe(90)
  })

  test('is whole where dates follow each other', () => {
    expect(timeAxis([periodOf('2020'), periodOf('2023'), periodOf('2026')], [0, 700], 90).brokenAt).toBeNull()
  })
})

describe('the lengths of time of a timeline', () => {
  test.each([
    ['chatgpt-months', 'yes'],
    ['catch-up-years', 'unknown'],
    ['v4-delay', 'unknown'],
    ['genos-months', 'unknown'],
  ])('%s has the sign %s, from its checks', (id, sign) => {
    expect(series.spans.find(({ datum }) => datum.id === id)?.sign).toBe(sign)
  })

  test('without dates say so instead of a result', () => {
    const { texts } = layoutTimeline(series, { width: 1120, scale: 'linear', locale: 'en' })
    expect(
      texts.filter(({ text, added }) => [text, added].includes('no dates given to count from')),
    ).toHaveLength(2)
  })

  test.each([340, 560, 1120])('every date and every length of time has a mark in %d pixels', (width) => {
    const { marks } = layoutTimeline(series, { width, scale: 'linear', locale: 'zh' })
    expect(marks).toHaveLength(series.events.length + series.spans.length)
  })
})
