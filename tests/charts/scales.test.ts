import { scaleLinear, scaleLog } from 'd3-scale'
import fc from 'fast-check'
import { placing, roundEnd, ticksBetween } from '@/lib/charts/layout/scales'

const anyEnd = fc.oneof(
  fc.double({ min: 1e-6, max: 1e15, noNaN: true }),
  fc.integer({ min: 1, max: 20_000 }),
  fc.constantFrom(480, 3072, 2e7, 1e12, 1.6e12, 0.92),
)
const anyCount = fc.integer({ min: 2, max: 12 })

test('the steps of an axis are those of the scales that the instrument lays over it', () => {
  fc.assert(
    fc.property(anyEnd, anyCount, (high, count) => {
      const nice = scaleLinear().domain([0, high]).nice(count)
      const end = roundEnd(high, count)
      expect(end).toBe(nice.domain()[1])
      for (const wanted of [count, Math.ceil(count / 2), 3, 2])
        expect(ticksBetween(0, end, wanted)).toEqual(nice.ticks(wanted))
    }),
  )
})

test('an axis that does not start at zero has the same ticks as well', () => {
  fc.assert(
    fc.property(anyEnd, fc.double({ min: 1.001, max: 1e4, noNaN: true }), anyCount, (low, factor, count) => {
      expect(ticksBetween(low, low * factor, count)).toEqual(
        scaleLinear()
          .domain([low, low * factor])
          .ticks(count),
      )
    }),
  )
})

test('a value stands where the instrument puts it, and never beyond the ends', () => {
  fc.assert(
    fc.property(anyEnd, fc.double({ min: 2, max: 1e6, noNaN: true }), anyEnd, (low, factor, value) => {
      const domain = [low, low * factor] as const
      const linear = scaleLinear().domain(domain).range([10, 700]).clamp(true)
      const log = scaleLog().domain(domain).range([10, 700]).clamp(true)
      expect(placing(domain, [10, 700], false)(value)).toBeCloseTo(linear(value), 6)
      expect(placing(domain, [10, 700], true)(value)).toBeCloseTo(log(value), 6)
    }),
  )
})
