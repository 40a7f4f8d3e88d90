import type { Hedge } from '@/lib/quantity/hedge'
import { ABOUT_WIDTH, intervalOfHedge, NEARLY_WIDTH } from '@/lib/quantity/hedge-interval'
import {
  between,
  clean,
  contains,
  type Interval,
  isDisjoint,
  isInside,
  isPoint,
  point,
} from '@/lib/quantity/interval'
import type { UnitKind } from '@/lib/quantity/unit'
import { ofKind } from '@/tests/fixtures/units'

const INFINITE = Number.POSITIVE_INFINITY

function interval(low: number, high: number, ends: '[]' | '(]' | '[)' | '()'): Interval {
  return { low, high, lowOpen: ends.startsWith('('), highOpen: ends.endsWith(')') }
}

describe('the interval of a hedge', () => {
  test.each<[string, number, Hedge, UnitKind, Interval]>([
    ['480张卡', 480, 'exact', 'count', interval(480, 480, '[]')],
    ['1.6万亿参数', 1.6e12, 'exact', 'count', interval(1.6e12, 1.6e12, '[]')],
    ['98.3%', 0.983, 'exact', 'share', interval(0.983, 0.983, '[]')],
    ['超2000万开发者', 2e7, 'over', 'count', interval(2e7, INFINITE, '()')],
    ['月活破亿', 1e8, 'over', 'count', interval(1e8, INFINITE, '()')],
    ['140多个应用商店', 140, 'over', 'count', interval(140, INFINITE, '()')],
    ['超过八成', 0.8, 'over', 'share', interval(0.8, 1, '(]')],
    ['超5倍', 5, 'over', 'ratio', interval(5, INFINITE, '()')],
    ['3年不到', 3, 'under', 'duration', interval(0, 3, '[)')],
    ['不到两成', 0.2, 'under', 'share', interval(0, 0.2, '[)')],
    ['近11倍', 11, 'nearly', 'ratio', interval(9.9, 11, '[)')],
    ['近九成', 0.9, 'nearly', 'share', interval(0.81, 0.9, '[)')],
    ['约480张', 480, 'about', 'count', interval(432, 528, '[]')],
    ['约95%', 0.95, 'about', 'share', interval(0.855, 1, '[]')],
    ['约50%', 0.5, 'about', 'share', interval(0.45, 0.55, '[]')],
    ['百亿级', 1e10, 'magnitude', 'count', interval(1e10, 1e11, '[)')],
    ['全球前四', 4, 'within', 'rank', interval(1, 4, '[]')],
    ['榜首', 1, 'exact', 'rank', interval(1, 1, '[]')],
  ])('of %s', (_, value, hedge, kind, expected) => {
    expect(intervalOfHedge(value, hedge, ofKind(kind))).toEqual(expected)
  })

  test.each([
    ['十几个人', 11, 19],
    ['数千名', 2000, 9999],
  ])('of %s is the range that it is given, both ends included', (_, low, high) => {
    expect(intervalOfHedge(0, 'range', ofKind('count'), { low, high })).toEqual(interval(low, high, '[]'))
  })

  test('of a range without ends is its value alone', () => {
    expect(intervalOfHedge(15, 'range', ofKind('count'))).toEqual(interval(15, 15, '[]'))
  })

  test('follows the widths that the Method page states', () => {
    expect([NEARLY_WIDTH, ABOUT_WIDTH]).toEqual([0.1, 0.1])
  })
})

test('an infinite end is always open', () => {
  expect(between(Number.NEGATIVE_INFINITY, INFINITE)).toEqual(
    interval(Number.NEGATIVE_INFINITY, INFINITE, '()'),
  )
  expect(between(1, 2)).toEqual(interval(1, 2, '[]'))
  expect(between(1, 2, { low: true })).toEqual(interval(1, 2, '(]'))
  expect(between(1, 2, { high: true })).toEqual(interval(1, 2, '[)'))
})

describe('whether a number lies in an interval', () => {
  test.each<[number, Interval, boolean]>([
    [9.9, interval(9.9, 11, '[)'), true],
    [11, interval(9.9, 11, '[)'), false],
    [10.999, interval(9.9, 11, '[)'), true],
    [9.899, interval(9.9, 11, '[)'), false],
    [0.8, interval(0.8, 1, '(]'), false],
    [1, interval(0.8, 1, '(]'), true],
    [1.001, interval(0.8, 1, '(]'), false],
    [1e300, interval(2e7, INFINITE, '()'), true],
    [2e7, interval(2e7, INFINITE, '()'), false],
    [0, interval(0, 3, '[)'), true],
    [480, point(480), true],
    [481, point(480), false],
  ])('%d in %j: %s', (value, within, expected) => {
    expect(contains(within, value)).toBe(expected)
  })
})

describe('whether one interval lies inside another, or apart from it', () => {
  const overEighty = interval(0.8, 1, '(]')
  test.each<[string, Interval, Interval, boolean, boolean]>([
    ['84.4% and over 80%', point(0.84375), overEighty, true, false],
    ['76.6% and over 80%', point(0.765625), overEighty, false, true],
    ['80% and over 80%', point(0.8), overEighty, false, true],
    ['100% and over 80%', point(1), overEighty, true, false],
    ['over 80% and itself', overEighty, overEighty, true, false],
    ['from 80% and over 80%', interval(0.8, 1, '[]'), overEighty, false, false],
    ['over 80% and from 80%', overEighty, interval(0.8, 1, '[]'), true, false],
    ['70% to 90% and over 80%', interval(0.7, 0.9, '[]'), overEighty, false, false],
    ['90% to 110% and over 80%', interval(0.9, 1.1, '[]'), overEighty, false, false],
    ['nearly 11 and 11', interval(9.9, 11, '[)'), point(11), false, true],
    ['11 and nearly 11', point(11), interval(9.9, 11, '[)'), false, true],
    ['9.9 and nearly 11', point(9.9), interval(9.9, 11, '[)'), true, false],
    ['up to 11 and nearly 11', interval(9.9, 11, '[]'), interval(9.9, 11, '[)'), false, false],
    ['nearly 11 and up to 11', interval(9.9, 11, '[)'), interval(9.9, 11, '[]'), true, false],
    ['two that meet in a point', interval(1, 2, '[]'), interval(2, 3, '[]'), false, false],
    ['two that would meet in an open end', interval(1, 2, '[]'), interval(2, 3, '(]'), false, true],
    ['over a million and over two', interval(1, INFINITE, '()'), interval(2, INFINITE, '()'), false, false],
    ['over two million and over one', interval(2, INFINITE, '()'), interval(1, INFINITE, '()'), true, false],
  ])('%s', (_, a, b, inside, disjoint) => {
    expect({ inside: isInside(a, b), disjoint: isDisjoint(a, b) }).toEqual({ inside, disjoint })
    expect(isDisjoint(b, a)).toBe(disjoint)
  })
})

test('only an interval of one number is a point', () => {
  expect([isPoint(point(480)), isPoint(interval(11, 19, '[]'))]).toEqual([true, false])
})

test('binary dust is cleaned away, zero has no sign, and infinity stays', () => {
  expect([clean(1 - 0.983), clean(0.1 + 0.2), clean(3 * 1.1)]).toEqual([0.017, 0.3, 3.3])
  expect(Object.is(clean(-0), 0)).toBe(true)
  expect(clean(1e12 + 1234.1)).toBe(1e12 + 1234)
  expect([clean(INFINITE), clean(-INFINITE)]).toEqual([INFINITE, -INFINITE])
})
