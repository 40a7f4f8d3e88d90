import { ARROW, drawnEnds, endsOf, uprightEnds } from '@/lib/charts/layout/ends'
import type { Hedge } from '@/lib/quantity/hedge'
import { intervalOfHedge } from '@/lib/quantity/hedge-interval'
import { between, type Interval } from '@/lib/quantity/interval'
import { unitOf } from '@/tests/fixtures/units'

const open = Number.POSITIVE_INFINITY

describe('the form of a number', () => {
  test.each<[string, number, Hedge, Interval | null, string]>([
    ['480 cards', 480, 'exact', null, 'point'],
    ['over 20 million', 20e6, 'over', null, 'more'],
    ['at least 100', 100, 'at-least', null, 'at-least'],
    ['at least 80%', 0.8, 'at-least', between(0.8, 1), 'at-least'],
    ['over 80%, though a share ends at 100%', 0.8, 'over', between(0.8, 1, { low: true }), 'more'],
    ['under 100', 100, 'under', null, 'less'],
    ['up to 100', 100, 'at-most', null, 'at-most'],
    ['fell by over 5', -5, 'over', between(-open, -5, { high: true }), 'less'],
    ['fell by under 5', -5, 'under', between(-5, 0, { low: true }), 'more'],
    ['nearly 11', 11, 'nearly', null, 'bracket'],
    ['about 11', 11, 'about', null, 'bracket'],
    ['tens of billions', 10e9, 'magnitude', null, 'bracket'],
    ['several thousand', 2000, 'range', between(2000, 9999), 'span'],
    ['a month', 20_500, 'exact', between(20_485, 20_514), 'span'],
    ['a result without an upper end', 3, 'range', between(3, open), 'at-least'],
  ])('of %s', (_, value, hedge, interval, ends) => {
    const allowed = interval ?? intervalOfHedge(value, hedge, unitOf('people'))
    expect(endsOf({ value, hedge, interval: allowed })).toBe(ends)
  })
})

const over = (value: number) => ({
  value,
  hedge: 'over' as const,
  interval: between(value, open, { low: true }),
})

test.each([2e6, 20e6, 100e6])('an arrow from %d is as long as any other', (value) => {
  const toX = (v: number) => v / 1e5
  expect(drawnEnds(over(value), toX)).toEqual({ ends: 'more', low: toX(value), high: toX(value) + ARROW })
})

test('a bracket that is upright reaches as far below its number as the number allows', () => {
  const nearly = { value: 100, hedge: 'nearly' as const, interval: between(90, 100, { high: true }) }
  const ends = uprightEnds(nearly, 50, (v) => 200 - v)
  expect(ends).toEqual({ ends: 'bracket', low: 40, high: 50, upright: true })
})
