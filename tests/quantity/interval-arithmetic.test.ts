import fc from 'fast-check'
import { intervalOfHedge } from '@/lib/quantity/hedge-interval'
import {
  type Arithmetic,
  between,
  clean,
  complement,
  contains,
  difference,
  gain,
  type Interval,
  multiple,
  point,
  ratio,
  reduction,
} from '@/lib/quantity/interval'
import { ofKind } from '@/tests/fixtures/units'
import { intervals, memberOf } from '@/tests/quantity/arbitraries'

const INFINITE = Number.POSITIVE_INFINITY
const pairs = fc.tuple(intervals, intervals)

function given(result: Arithmetic): Interval {
  if (!result.ok) throw new Error(`refused: ${result.reason}`)
  return result.interval
}

/** The interval with its own ends counted in: rounding to twelve digits can put a result on an open end that it only came near. */
function withEnds({ low, high }: Interval): Interval {
  return { low, high, lowOpen: false, highOpen: false }
}

describe('the article’s own arithmetic', () => {
  test.each<[string, Arithmetic, Interval]>([
    ['480 cards for 3,072: 84.375% less', reduction(point(3072), point(480)), point(0.84375)],
    ['480 cards for 2,048: 76.5625% less', reduction(point(2048), point(480)), point(0.765625)],
    ['480 cards for 1,280 per trillion: 62.5% less', reduction(point(1280), point(480)), point(0.625)],
    ['3,072 to 480 is 6.4 to one', ratio(point(3072), point(480)), point(6.4)],
    ['3,072 is 5.4 times more than 480', gain(point(3072), point(480)), point(5.4)],
    ['2,048 cards per 1.6 trillion parameters', ratio(point(2048), point(1.6)), point(1280)],
    [
      '8% to 1.7% errors: 78.75% fewer',
      reduction(complement(point(0.92)), complement(point(0.983))),
      point(0.7875),
    ],
    [
      'a fifth of the energy is 80% less, to the last digit',
      reduction(point(3072), point(614.4)),
      point(0.8),
    ],
  ])('%s', (_, result, expected) => {
    expect(result).toEqual({ ok: true, interval: expected })
  })

  test('98.3% less 92% is 6.3 points, and what is left of 98.3% is 1.7%', () => {
    expect(difference(point(0.983), point(0.92))).toEqual(point(0.063))
    expect(complement(point(0.983))).toEqual(point(0.017))
  })
})

describe('hedged figures', () => {
  const over20Million = intervalOfHedge(2e7, 'over', ofKind('count'))
  const over100Million = intervalOfHedge(1e8, 'over', ofKind('count'))
  const under3 = intervalOfHedge(3, 'under', ofKind('duration'))
  const nearly11 = intervalOfHedge(11, 'nearly', ofKind('ratio'))

  test.each<[string, Arithmetic, Interval]>([
    [
      'one open-ended count over another can be any positive ratio',
      ratio(over100Million, over20Million),
      between(0, INFINITE, { low: true }),
    ],
    [
      'an open-ended count over a number stays open',
      ratio(over20Million, point(1e6)),
      between(20, INFINITE, { low: true }),
    ],
    [
      'a number over an open-ended count never comes to nothing',
      ratio(point(1e6), over20Million),
      between(0, 0.05, { low: true, high: true }),
    ],
    ['a figure that can be zero over a number', ratio(under3, point(2)), between(0, 1.5, { high: true })],
    [
      'a figure that can be zero over an open-ended one',
      ratio(under3, over20Million),
      between(0, 3 / 2e7, { high: true }),
    ],
    ['“nearly” keeps which end is open', ratio(nearly11, point(1.1)), between(9, 10, { high: true })],
    ['dividing turns the ends round', ratio(point(99), nearly11), between(9, 10, { low: true })],
    ['zero over anything is zero', ratio(point(0), over20Million), point(0)],
    [
      'a reduction from an open-ended figure',
      reduction(over20Million, point(1e6)),
      between(0.95, 1, { low: true, high: true }),
    ],
    [
      'a reduction to a figure that can be zero',
      reduction(point(4), under3),
      between(0.25, 1, { low: true }),
    ],
    [
      'a gain on an open-ended figure',
      gain(point(1e8), over20Million),
      between(-1, 4, { low: true, high: true }),
    ],
    [
      'a divisor that only comes near to zero',
      ratio(point(6), between(0, 3, { low: true })),
      between(2, INFINITE),
    ],
    [
      'a divisor below zero',
      ratio(between(4, 6, { high: true }), between(-2, -1)),
      between(-6, -2, { low: true }),
    ],
    [
      'a divisor that comes near to zero from below',
      ratio(point(6), between(-3, 0, { high: true })),
      between(-INFINITE, -2),
    ],
    [
      'an interval round zero over a positive one',
      ratio(between(-4, 6), between(1, 2, { low: true })),
      between(-4, 6, { low: true, high: true }),
    ],
  ])('%s', (_, result, expected) => {
    expect(result).toEqual({ ok: true, interval: expected })
  })

  test.each<[string, Interval, Interval, Interval]>([
    ['open from a number', over20Million, point(1e6), between(1.9e7, INFINITE, { low: true })],
    ['a number from open', point(1e6), over20Million, between(-INFINITE, -1.9e7, { high: true })],
    ['open from open', over100Million, over20Million, between(-INFINITE, INFINITE)],
    [
      'closed below, open above',
      between(1, 2, { high: true }),
      between(10, 20, { high: true }),
      between(-19, -8, { low: true, high: true }),
    ],
    ['open below, closed above', between(1, 2, { low: true }), point(1), between(0, 1, { low: true })],
    [
      'from a closed interval one that is open below',
      point(5),
      between(1, 2, { low: true }),
      between(3, 4, { high: true }),
    ],
  ])('a difference, %s', (_, a, b, expected) => {
    expect(difference(a, b)).toEqual(expected)
  })
})

describe('a divisor that can be zero is refused with the reason', () => {
  test.each<[string, Interval]>([
    ['zero itself', point(0)],
    ['under three years', intervalOfHedge(3, 'under', ofKind('duration'))],
    ['zero within', between(-1, 1)],
    ['zero as its upper end', between(-1, 0)],
    ['everything', between(-INFINITE, INFINITE)],
  ])('%s', (_, divisor) => {
    const refusal = { ok: false, reason: 'divisor-holds-zero' }
    expect(ratio(point(1), divisor)).toEqual(refusal)
    expect(gain(point(1), divisor)).toEqual(refusal)
    expect(reduction(divisor, point(1))).toEqual(refusal)
  })
})

describe('laws', () => {
  const withMembers = pairs.chain(([a, b]) =>
    fc.tuple(fc.constant(a), fc.constant(b), memberOf(a), memberOf(b)),
  )

  test('the result for members of two intervals is a member of the interval of the result', () => {
    fc.assert(
      fc.property(withMembers, ([a, b, x, y]) => {
        expect(contains(withEnds(difference(a, b)), clean(x - y))).toBe(true)
        expect(contains(withEnds(complement(a)), clean(1 - x))).toBe(true)
        const quotient = ratio(a, b)
        if (quotient.ok) {
          expect(contains(withEnds(quotient.interval), clean(x / y))).toBe(true)
        }
        if (multiple(a, b).ok) {
          expect(contains(withEnds(given(gain(a, b))), clean(clean(x / y) - 1))).toBe(true)
          expect(contains(withEnds(given(reduction(b, a))), clean(1 - clean(x / y)))).toBe(true)
        }
      }),
      { numRuns: 1500 },
    )
  })

  test('an end belongs to a difference only if it is reached', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const result = difference(a, b)
        expect(result.lowOpen).toBe(a.lowOpen || b.highOpen)
        expect(result.highOpen).toBe(a.highOpen || b.lowOpen)
      }),
    )
  })

  test('an end belongs to a ratio of positive intervals only if it is reached', () => {
    const positive = intervals.filter((i) => i.low > 0)
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const result = given(ratio(a, b))
        expect(result).toEqual(
          between(a.low / b.high, a.high / b.low, {
            low: a.lowOpen || b.highOpen,
            high: a.highOpen || b.lowOpen,
          }),
        )
      }),
    )
  })

  test('a ratio the other way round has the reciprocal ends', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const there = ratio(a, b)
        const back = ratio(b, a)
        fc.pre(there.ok && back.ok)
        const { low, high, lowOpen, highOpen } = given(there)
        const turned = given(back)
        expect(turned.low).toBeCloseTo(high === 0 ? -INFINITE : 1 / high, 9)
        expect(turned.high).toBeCloseTo(low === 0 ? INFINITE : 1 / low, 9)
        expect([turned.lowOpen, turned.highOpen]).toEqual([highOpen, lowOpen])
      }),
      { numRuns: 1000 },
    )
  })

  test('a difference the other way round is the negative', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const { low, high, lowOpen, highOpen } = difference(a, b)
        expect(difference(b, a)).toEqual(between(-high, -low, { low: highOpen, high: lowOpen }))
      }),
    )
  })

  test('an interval is whole: its ends are in order, and infinite ones are open', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const quotient = ratio(a, b)
        for (const { low, high, lowOpen, highOpen } of [
          difference(a, b),
          ...(quotient.ok ? [quotient.interval] : []),
        ]) {
          expect(low).toBeLessThanOrEqual(high)
          expect(Number.isFinite(low) || lowOpen).toBe(true)
          expect(Number.isFinite(high) || highOpen).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('multiples of numbers below zero', () => {
  const loss = point(-10)
  test('speak of their sizes where both are', () => {
    expect(multiple(loss, point(-5))).toEqual({ ok: true, interval: point(2) })
    expect(gain(loss, point(-5))).toEqual({ ok: true, interval: point(1) })
    expect(reduction(loss, point(-4))).toEqual({ ok: true, interval: point(0.6) })
  })

  test('are refused where one can be below zero and the other above: a loss is not a multiple of a profit', () => {
    const refusal = { ok: false, reason: 'signs-differ' }
    expect(multiple(loss, point(5))).toEqual(refusal)
    expect(gain(between(-1, 1), point(5))).toEqual(refusal)
    expect(reduction(loss, point(3))).toEqual(refusal)
    expect(ratio(loss, point(5))).toEqual({ ok: true, interval: point(-2) })
  })
})
