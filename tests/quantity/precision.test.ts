import { intervalOfHedge } from '@/lib/quantity/hedge-interval'
import { point } from '@/lib/quantity/interval'
import { asPrinted } from '@/lib/quantity/precision'
import { numberQuantity } from '@/lib/quantity/quantity'
import { made, ofKind, unitOf } from '@/tests/fixtures/units'

describe('an exact figure is taken at the precision with which it is printed', () => {
  test.each<[string, number, string, number, number]>([
    ['480张卡', 480, 'cards', 479.5, 480.5],
    ['3072块', 3072, 'cards', 3071.5, 3072.5],
    ['140', 140, 'app-stores', 139.5, 140.5],
    ['两个月', 2, 'months', 1.5, 2.5],
    ['3个月', 3, 'months', 2.5, 3.5],
    ['9999', 9999, 'people', 9998.5, 9999.5],
    ['10,000', 10_000, 'people', 9500, 10_500],
    ['12,000', 12_000, 'people', 11_500, 12_500],
    ['267,762 W', 267_762, 'watts', 267_761.5, 267_762.5],
    ['20 million', 2e7, 'developers', 1.95e7, 2.05e7],
    ['1.6万亿', 1.6e12, 'parameters', 1.55e12, 1.65e12],
    ['万亿', 1e12, 'parameters', 0.95e12, 1.05e12],
    ['1.25 trillion', 1.25e12, 'parameters', 1.245e12, 1.255e12],
    ['半年', 0.5, 'years', 0.495, 0.505],
    ['1.5年', 1.5, 'years', 1.45, 1.55],
    ['6.25倍', 6.25, 'times', 6.245, 6.255],
    ['92%', 0.92, 'share', 0.915, 0.925],
    ['98.3%', 0.983, 'share', 0.9825, 0.9835],
    ['5%', 0.05, 'share', 0.045, 0.055],
    ['0.3%', 0.003, 'share', 0.00295, 0.00305],
    ['80%', 0.8, 'share', 0.795, 0.805],
    ['100%', 1, 'share', 0.995, 1],
    ['nobody', 0, 'people', 0, 0.5],
  ])('%s', (_, value, unit, low, high) => {
    expect(asPrinted(numberQuantity(value, unitOf(unit), 'exact'))).toEqual({
      low,
      high,
      lowOpen: false,
      highOpen: false,
    })
  })
})

test.each(['over', 'under', 'nearly', 'about', 'magnitude'] as const)(
  'a figure with the hedge “%s” keeps its interval',
  (hedge) => {
    expect(asPrinted(numberQuantity(10, unitOf('times'), hedge))).toEqual(
      intervalOfHedge(10, hedge, ofKind('ratio')),
    )
  },
)

test('a rank is not a measurement and keeps its interval', () => {
  expect(asPrinted(numberQuantity(1, unitOf('place'), 'exact'))).toEqual(point(1))
})

test('a date keeps its days', () => {
  const result = made({ value: '2025-04-28', unit: 'date', hedge: 'exact', low: '', high: '' })
  expect(result.ok && asPrinted(result.quantity)).toEqual(point(20_206))
})
