import fc from 'fast-check'
import { UNITS } from '@/lib/quantity/built-in-units'
import {
  dayNumber,
  daysInMonth,
  durationIn,
  isIsoDate,
  isIsoPeriod,
  isoOf,
  isoOfDay,
  partsOfIso,
  periodOf,
  sharedPeriod,
} from '@/lib/quantity/date'
import { between, contains } from '@/lib/quantity/interval'
import { isoDates } from '@/tests/quantity/arbitraries'

test.each(['2025-04-28', '2023-07', '2020', '2024-02-29', '1000', '9999-12-31'])(
  '%s is an ISO date',
  (text) => {
    expect(isIsoDate(text)).toBe(true)
  },
)

test.each([
  '2025-02-29',
  '2025-04-31',
  '2025-13',
  '2025-00',
  '2025-4-28',
  '25',
  '0999',
  '2025-04-00',
  '2025-04-28T00:00',
  '',
  ' 2020',
  '2025年',
])('“%s” is not an ISO date', (text) => {
  expect(isIsoDate(text)).toBe(false)
})

test('the parts of a date are as many as are written', () => {
  expect(partsOfIso('2025-04-28')).toEqual({ year: 2025, month: 4, day: 28 })
  expect(partsOfIso('2023-07')).toEqual({ year: 2023, month: 7, day: null })
  expect(partsOfIso('2020')).toEqual({ year: 2020, month: null, day: null })
  expect(partsOfIso('soon')).toBeNull()
})

test('the days of the months, leap years and all', () => {
  expect([
    daysInMonth(2025, 4),
    daysInMonth(2025, 12),
    daysInMonth(2024, 2),
    daysInMonth(1900, 2),
    daysInMonth(2000, 2),
  ]).toEqual([30, 31, 29, 28, 29])
})

test('days are counted from 1970-01-01 and back', () => {
  expect([
    dayNumber('1970-01-01'),
    dayNumber('1969-12-31'),
    dayNumber('2022-11-30'),
    dayNumber('2025-04-28'),
  ]).toEqual([0, -1, 19_326, 20_206])
  expect(isoOfDay(20_206)).toBe('2025-04-28')
  fc.assert(
    fc.property(fc.integer({ min: -300_000, max: 2_900_000 }), (day) =>
      expect(dayNumber(isoOfDay(day))).toBe(day),
    ),
  )
})

test.each(['2025-04', '2025', '2025-02-30', 'soon'])('“%s” has no number as a day', (text) => {
  expect(() => dayNumber(text)).toThrow(RangeError)
})

test('a text that is not a date has no period', () => {
  expect(() => periodOf('soon')).toThrow(RangeError)
})

test.each([
  ['2023-09/2023-11', true],
  ['2023', true],
  ['2023-09/2023-08', false],
  ['2023/', false],
  ['2021/2022/2023', false],
  ['autumn 2023', false],
])('“%s” as a longer time: %s', (text, is) => {
  expect(isIsoPeriod(text)).toBe(is)
})

test.each([
  ['2025-04-28', '2025-04-28', '2025-04-28'],
  ['2023-07', '2023-07-01', '2023-07-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2020', '2020-01-01', '2020-12-31'],
  ['2023-09/2023-11', '2023-09-01', '2023-11-30'],
  ['2024/2025-06-15', '2024-01-01', '2025-06-15'],
])('the period of %s runs from %s to %s, both included', (iso, first, last) => {
  expect(periodOf(iso)).toEqual(between(dayNumber(first), dayNumber(last)))
})

test('a date lies in the period of each shorter form of itself', () => {
  fc.assert(
    fc.property(isoDates, (iso) => {
      const { low, high } = periodOf(iso)
      expect(contains(periodOf(iso.slice(0, 7)), low) && contains(periodOf(iso.slice(0, 4)), high)).toBe(true)
    }),
  )
})

test('a date is written with as many parts as there are', () => {
  expect([isoOf(2025, 4, 8), isoOf(2025, 4), isoOf(2025), isoOf(2025, null, null)]).toEqual([
    '2025-04-08',
    '2025-04',
    '2025',
    '2025',
  ])
})

test('two days share a month, or a year, or neither', () => {
  expect(sharedPeriod('2026-04-21', '2026-04-30')).toBe('2026-04')
  expect(sharedPeriod('2026-04-21', '2026-05-03')).toBe('2026')
  expect(sharedPeriod('2025-12-30', '2026-01-02')).toBeNull()
})

describe('the time between two dates', () => {
  test('from ChatGPT’s launch to January 2023 is 1.05 to 2.04 months', () => {
    const { low, high } = durationIn(UNITS.months, periodOf('2022-11-30'), periodOf('2023-01'))
    expect([low.toFixed(2), high.toFixed(2)]).toEqual(['1.05', '2.04'])
  })

  test('from ChatGPT’s launch to Qwen3’s release is 2.41 years', () => {
    const { low, high } = durationIn(UNITS.years, periodOf('2022-11-30'), periodOf('2025-04-28'))
    expect([low.toFixed(2), high.toFixed(2)]).toEqual(['2.41', '2.41'])
  })

  test('a year is twelve months', () => {
    const from = periodOf('2020')
    const to = periodOf('2023')
    const years = durationIn(UNITS.years, from, to)
    expect(durationIn(UNITS.months, from, to).high).toBeCloseTo(years.high * 12, 9)
    expect(years.low).toBeCloseTo((dayNumber('2023-01-01') - dayNumber('2020-12-31')) / 365.2425, 9)
  })

  test('an end that is open stays open', () => {
    const open = between(0, 10, { low: true })
    expect(durationIn(UNITS.years, open, between(20, 30))).toMatchObject({ lowOpen: false, highOpen: true })
    expect(durationIn(UNITS.years, between(-9, -5), open)).toMatchObject({ lowOpen: true, highOpen: false })
  })
})
