import fc from 'fast-check'
import { intervalOfHedge } from '@/lib/quantity/hedge-interval'
import { difference, gain, isInBounds, LARGEST, point, ratio } from '@/lib/quantity/interval'
import { parseNumber } from '@/lib/quantity/make'
import { isOutOfBounds, readQuantities, readQuantity } from '@/lib/quantity/read'
import { made, ofKind } from '@/tests/fixtures/units'
import { figures } from '@/tests/quantity/arbitraries'

describe('numbers that can be calculated with', () => {
  test.each([0, 1, -5, 480, 1e16, 1e100, -1e100, 1e-100])('%d is one', (n) => {
    expect(isInBounds(n)).toBe(true)
  })

  test.each([1.1e100, 9e307, -9e307, 1e-101, Number.POSITIVE_INFINITY, Number.NaN])('%d is none', (n) => {
    expect(isInBounds(n)).toBe(false)
  })

  test('ratios, differences and gains of any two are finite', () => {
    const inBounds = figures(-100, 96)
    fc.assert(
      fc.property(inBounds, inBounds, (a, b) => {
        expect([a, b].every(isInBounds)).toBe(true)
        const results = [ratio(point(a), point(b)), gain(point(a), point(b))]
        for (const result of results) expect(result.ok).toBe(true)
        const intervals = results.flatMap((result) => (result.ok ? [result.interval] : []))
        for (const { low, high } of [...intervals, difference(point(a), point(b))])
          expect([low, high].every(Number.isFinite)).toBe(true)
      }),
    )
  })

  test('only “over” has no upper end: every other hedge keeps a number in bounds finite', () => {
    for (const hedge of ['exact', 'under', 'nearly', 'about', 'magnitude', 'within'] as const)
      expect(Number.isFinite(intervalOfHedge(LARGEST, hedge, ofKind('count')).high)).toBe(true)
  })
})

describe('numbers out of bounds', () => {
  test.each(['1e308', '9e307', '1e999', '1e-200'])('a data file cannot hold %s', (value) => {
    expect(parseNumber(value)).toBeNull()
    expect(made({ value, unit: 'users', hedge: 'over', low: '', high: '' })).toMatchObject({
      ok: false,
      fault: { code: 'not-a-number', column: 'value' },
    })
  })

  test.each([
    '9e307亿元',
    'over 9e307',
    '1e308',
    '1.7e308 users',
    'about 1e200',
    '1e-200',
    '5 to 9e307',
    '第99999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999名',
    '9'.repeat(400),
    `tens of thousands${' of millions'.repeat(40)}`,
    `one${' million'.repeat(60)}`,
  ])('%j is not read as a number', (text) => {
    expect(readQuantities(text)).toEqual([])
    expect(readQuantity(text)).toBeNull()
    expect(isOutOfBounds(text)).toBe(true)
  })

  test('a cell with a number out of bounds and another one has no quantity', () => {
    expect(readQuantity('9e307 or 5')).toBeNull()
    expect(readQuantities('9e307 or 5').map(({ value }) => value)).toEqual([5])
  })

  test.each(['480', 'over 20 million', '近11倍', '没有', ''])('%j is not out of bounds', (cell) => {
    expect(isOutOfBounds(cell)).toBe(false)
  })
})
