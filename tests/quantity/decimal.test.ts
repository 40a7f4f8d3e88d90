import fc from 'fast-check'
import { roundOutwards, roundSignificant } from '@/lib/quantity/decimal'

test.each([
  [1.7818, 1.7818, 1.78, 1.79],
  [-1.7818, 2.6667, -1.79, 2.67],
  [25.2631, 43.6363, 25.2, 43.7],
  [1024.3, 1024.3, 1024, 1025],
  [9999.9, 9999.9, 9999, 10_000],
  [0.00123, 0.0012345, 0.00123, 0.00124],
  [9e11, 9.9e11, 9e11, 9.9e11],
  [0, Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY],
])('%d to %d in three digits is %d to %d', (low, high, roundedLow, roundedHigh) => {
  expect(roundOutwards({ low, high }, 3)).toEqual({ low: roundedLow, high: roundedHigh })
})

test('a range that is rounded outwards holds the range, and no end moves by more than one of its last digit', () => {
  const number = fc.double({ min: -1e14, max: 1e14, noNaN: true }).map((n) => roundSignificant(n, 10))
  fc.assert(
    fc.property(number, number, (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a]
      const rounded = roundOutwards({ low, high }, 3)
      expect(rounded.low).toBeLessThanOrEqual(low)
      expect(rounded.high).toBeGreaterThanOrEqual(high)
      expect(low - rounded.low).toBeLessThanOrEqual(Math.abs(low) / 100 + Number.MIN_VALUE)
      expect(rounded.high - high).toBeLessThanOrEqual(Math.abs(high) / 100 + Number.MIN_VALUE)
    }),
  )
})
