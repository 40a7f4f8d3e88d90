import { between, point } from '@/lib/quantity/interval'
import { hedgesFor, parseNumber, type QuantityCells, type QuantityFaultCode } from '@/lib/quantity/make'
import { numberQuantity } from '@/lib/quantity/quantity'
import { made, unitOf } from '@/tests/fixtures/units'

const M6: QuantityCells = { value: '480', unit: 'cards', hedge: 'exact', low: '', high: '' }
const TEAM: QuantityCells = { value: '', unit: 'people', hedge: 'range', low: '11', high: '19' }
const V4: QuantityCells = {
  value: '2026-04',
  unit: 'date',
  hedge: 'range',
  low: '2026-04-21',
  high: '2026-04-30',
}
const QWEN: QuantityCells = { value: '2025-04-28', unit: 'date', hedge: 'exact', low: '', high: '' }
const ACCURACY: QuantityCells = { ...M6, value: '0.92', unit: 'share' }

describe('cells make a quantity', () => {
  test('of a number, which is the middle of a range', () => {
    expect(made(M6)).toEqual({
      ok: true,
      quantity: { kind: 'number', value: 480, unit: unitOf('cards'), hedge: 'exact', interval: point(480) },
    })
    expect(made(TEAM)).toEqual({
      ok: true,
      quantity: {
        kind: 'number',
        value: 15,
        unit: unitOf('people'),
        hedge: 'range',
        interval: between(11, 19),
      },
    })
  })

  test('of a date', () => {
    expect(made(QWEN)).toEqual({
      ok: true,
      quantity: {
        kind: 'date',
        value: '2025-04-28',
        unit: unitOf('date'),
        hedge: 'exact',
        interval: point(20_206),
      },
    })
  })

  test('of a span of days, under the narrowest month or year that holds it', () => {
    const quantity = {
      kind: 'date',
      value: '2026-04',
      unit: unitOf('date'),
      hedge: 'range',
      interval: between(20_564, 20_573),
    }
    expect(made(V4)).toEqual({ ok: true, quantity })
    expect(made({ ...V4, value: '2026' })).toEqual({ ok: true, quantity })
    expect(made({ ...V4, value: '2026', high: '2026-05-03' })).toMatchObject({
      quantity: { value: '2026' },
    })
    expect(made({ ...V4, high: '2026-04-21' })).toMatchObject({
      quantity: { interval: point(20_564) },
    })
  })

  test.each([
    ['zero, exact or exceeded', { ...M6, value: '0' }, 0],
    ['about zero', { ...ACCURACY, value: '0', hedge: 'about' }, 0],
    ['at most zero', { ...M6, value: '0', hedge: 'at-most' }, 0],
    ['zero exceeded', { ...M6, value: '0', hedge: 'over' }, 0],
    ['a power of ten', { ...M6, value: '4.64e+26', unit: 'flop' }, 4.64e26],
    ['all of a whole', { ...ACCURACY, value: '1' }, 1],
    ['an order of magnitude', { ...M6, value: '1e10', hedge: 'magnitude' }, 1e10],
    ['the top four', { ...M6, value: '4', unit: 'place', hedge: 'within' }, 4],
    ['a first', { ...M6, value: '1', unit: 'first' }, 1],
    ['a range of one number', { ...TEAM, high: '11' }, 11],
  ])('that can be %s', (_, cells, value) => {
    expect(made(cells)).toMatchObject({ ok: true, quantity: { value } })
  })
})

describe('cells at fault are named with what was found', () => {
  test.each<[string, QuantityCells, QuantityFaultCode, keyof QuantityCells, string]>([
    ['a unit that is not in the list', { ...M6, unit: 'gpu' }, 'unknown-word', 'unit', 'gpu'],
    ['a hedge that is not in the list', { ...M6, hedge: 'maybe' }, 'unknown-word', 'hedge', 'maybe'],
    ['a date that is nearly', { ...QWEN, hedge: 'nearly' }, 'hedge-not-for-unit', 'hedge', 'nearly'],
    ['a count that is within', { ...M6, hedge: 'within' }, 'hedge-not-for-unit', 'hedge', 'within'],
    [
      'a place that is about',
      { ...M6, unit: 'place', hedge: 'about' },
      'hedge-not-for-unit',
      'hedge',
      'about',
    ],
    [
      'a first that is within',
      { ...M6, unit: 'first', hedge: 'within' },
      'hedge-not-for-unit',
      'hedge',
      'within',
    ],
    [
      'a share of an order of magnitude',
      { ...ACCURACY, hedge: 'magnitude' },
      'hedge-not-for-unit',
      'hedge',
      'magnitude',
    ],
    [
      'months of an order of magnitude',
      { ...M6, unit: 'months', hedge: 'magnitude' },
      'hedge-not-for-unit',
      'hedge',
      'magnitude',
    ],
    ['no value', { ...M6, value: '' }, 'missing-value', 'value', ''],
    ['no date', { ...QWEN, value: '' }, 'missing-value', 'value', ''],
    ['no lower end', { ...TEAM, low: '' }, 'missing-value', 'low', ''],
    ['no upper end', { ...TEAM, high: '' }, 'missing-value', 'high', ''],
    ['no day at the end', { ...V4, high: '' }, 'missing-value', 'high', ''],
    ['a value beside a range', { ...TEAM, value: '15' }, 'needless-value', 'value', '15'],
    ['a lower end without a range', { ...M6, low: '470' }, 'ends-without-range', 'low', '470'],
    ['an upper end without a range', { ...M6, high: '490' }, 'ends-without-range', 'high', '490'],
    ['separators', { ...M6, value: '3,072' }, 'not-a-number', 'value', '3,072'],
    ['a unit in the number', { ...M6, value: '480张' }, 'not-a-number', 'value', '480张'],
    ['white space', { ...M6, value: ' 480' }, 'not-a-number', 'value', ' 480'],
    ['more than numbers can hold', { ...M6, value: '1e400' }, 'not-a-number', 'value', '1e400'],
    ['words for a lower end', { ...TEAM, low: 'ten' }, 'not-a-number', 'low', 'ten'],
    ['words for an upper end', { ...TEAM, high: 'ten' }, 'not-a-number', 'high', 'ten'],
    [
      'a day that is not in the calendar',
      { ...QWEN, value: '2025-02-30' },
      'not-a-date',
      'value',
      '2025-02-30',
    ],
    ['a month for a first day', { ...V4, low: '2026-04' }, 'not-a-date', 'low', '2026-04'],
    ['a word for a last day', { ...V4, high: 'end' }, 'not-a-date', 'high', 'end'],
    ['a negative count', { ...M6, value: '-1' }, 'impossible-number', 'value', '-1'],
    ['a negative lower end', { ...TEAM, low: '-1' }, 'impossible-number', 'low', '-1'],
    ['under nothing', { ...M6, value: '0', hedge: 'under' }, 'impossible-number', 'value', '0'],
    ['nearly nothing', { ...M6, value: '0', hedge: 'nearly' }, 'impossible-number', 'value', '0'],
    [
      'an order of magnitude of 30',
      { ...M6, value: '30', hedge: 'magnitude' },
      'impossible-number',
      'value',
      '30',
    ],
    [
      'an order of magnitude of one',
      { ...M6, value: '1', hedge: 'magnitude' },
      'impossible-number',
      'value',
      '1',
    ],
    ['place zero', { ...M6, value: '0', unit: 'place' }, 'impossible-number', 'value', '0'],
    ['half a tier', { ...M6, value: '1.5', unit: 'tier' }, 'impossible-number', 'value', '1.5'],
    ['a second first', { ...M6, value: '2', unit: 'first' }, 'impossible-number', 'value', '2'],
    ['per cents that were not divided', { ...ACCURACY, value: '92' }, 'share-out-of-range', 'value', '92'],
    ['a negative share', { ...ACCURACY, value: '-0.1' }, 'share-out-of-range', 'value', '-0.1'],
    ['over all of it', { ...ACCURACY, value: '1', hedge: 'over' }, 'share-out-of-range', 'value', '1'],
    ['a range beyond the whole', { ...TEAM, unit: 'share', low: '0.9' }, 'share-out-of-range', 'high', '19'],
    [
      'a range below nothing',
      { ...TEAM, unit: 'share', low: '-0.1', high: '0.5' },
      'share-out-of-range',
      'low',
      '-0.1',
    ],
    ['ends the wrong way round', { ...TEAM, low: '19', high: '11' }, 'ends-out-of-order', 'high', '11'],
    [
      'days the wrong way round',
      { ...V4, low: '2026-04-30', high: '2026-04-21' },
      'ends-out-of-order',
      'high',
      '2026-04-21',
    ],
    ['days of another month', { ...V4, value: '2026-05' }, 'ends-outside-value', 'value', '2026-05'],
    [
      'days across two years',
      { ...V4, value: '2026', high: '2027-01-02' },
      'ends-outside-value',
      'value',
      '2026',
    ],
  ])('%s', (_, cells, code, column, found) => {
    expect(made(cells)).toMatchObject({ ok: false, fault: { code, column, found } })
  })

  test('with the words allowed, where a list is closed', () => {
    expect(made({ ...M6, hedge: 'maybe' })).toMatchObject({
      fault: { allowed: expect.arrayContaining(['exact', 'within']) },
    })
    expect(made({ ...M6, unit: 'gpu' })).toMatchObject({
      fault: { allowed: expect.arrayContaining(['cards', 'flop']) },
    })
    expect(made({ ...QWEN, hedge: 'over' })).toMatchObject({ fault: { allowed: ['exact', 'range'] } })
    expect(made({ ...M6, value: 'x' })).toMatchObject({ fault: { allowed: [] } })
  })
})

test('ranks and dates take fewer hedges than counts', () => {
  expect(hedgesFor(unitOf('place'))).toEqual(['exact', 'within'])
  expect(hedgesFor(unitOf('tier'))).toEqual(['exact'])
  expect(hedgesFor(unitOf('date'))).toEqual(['exact', 'range'])
  expect(hedgesFor(unitOf('share'))).toEqual([
    'exact',
    'over',
    'at-least',
    'under',
    'at-most',
    'nearly',
    'about',
    'range',
  ])
  expect(hedgesFor(unitOf('cards'))).toEqual([
    'exact',
    'over',
    'at-least',
    'under',
    'at-most',
    'nearly',
    'about',
    'magnitude',
    'range',
  ])
})

test('a number in a cell has digits, a point and an exponent, and nothing else', () => {
  expect(['20000000', '0.5', '4.64e+26', '-3', '1E3'].map(parseNumber)).toEqual([2e7, 0.5, 4.64e26, -3, 1000])
  expect(['', '1,000', '.5', '5.', '1e', '0x10', 'Infinity', '１'].map(parseNumber)).toEqual(
    Array(8).fill(null),
  )
})

test('a computed number gets the interval of its hedge and kind', () => {
  expect(numberQuantity(0.8, unitOf('share'), 'over').interval).toEqual(between(0.8, 1, { low: true }))
})
