import { dayNumber, periodOf } from '@/lib/quantity/date'
import { intervalOfHedge } from '@/lib/quantity/hedge-interval'
import { between, complement, type Interval, point } from '@/lib/quantity/interval'
import { writeDerived, writeInterval, writeLapse } from '@/lib/quantity/write'
import { writeDate, writePeriod } from '@/lib/quantity/write-date'
import { ofKind, unitOf } from '@/tests/fixtures/units'

const INFINITE = Number.POSITIVE_INFINITY

describe('an interval says which ends belong to it', () => {
  test.each<[string, string, Interval, string]>([
    ['480张卡', '480 cards', point(480), 'cards'],
    ['1张卡', '1 card', point(1), 'cards'],
    ['9.9至不到11倍', '9.9 to under 11 times', intervalOfHedge(11, 'nearly', ofKind('ratio')), 'times'],
    ['432至528张卡', '432 to 528 cards', intervalOfHedge(480, 'about', ofKind('count')), 'cards'],
    ['超80%至100%', 'over 80% to 100%', intervalOfHedge(0.8, 'over', ofKind('share')), 'share'],
    ['0至不到3年', '0 to under 3 years', intervalOfHedge(3, 'under', ofKind('duration')), 'years'],
    [
      '超2000万开发者，无上限',
      'over 20 million developers, no upper bound',
      intervalOfHedge(2e7, 'over', ofKind('count')),
      'developers',
    ],
    [
      '至少5倍，无上限',
      'at least 5 times, no upper bound',
      { low: 5, high: INFINITE, lowOpen: false, highOpen: true },
      'times',
    ],
    ['不到5倍，无下限', 'under 5 times, no lower bound', between(-INFINITE, 5, { high: true }), 'times'],
    [
      '不止1张卡，无上限',
      'more than 1 card, no upper bound',
      intervalOfHedge(1, 'over', ofKind('count')),
      'cards',
    ],
    ['至多5倍，无下限', 'at most 5 times, no lower bound', between(-INFINITE, 5), 'times'],
    ['任意值', 'any value', between(-INFINITE, INFINITE), 'times'],
    ['超0%至不到5%', 'over 0% to under 5%', between(0, 0.05, { low: true, high: true }), 'share'],
    [
      '100亿至不到1000亿参数',
      '10 billion to under 100 billion parameters',
      intervalOfHedge(1e10, 'magnitude', ofKind('count')),
      'parameters',
    ],
    ['第1至4名', '1st to 4th place', intervalOfHedge(4, 'within', ofKind('rank')), 'place'],
    ['第1名', '1st place', point(1), 'place'],
    ['首个', 'first', point(1), 'first'],
    ['第一梯队', 'first tier', point(1), 'tier'],
    ['2026年4月下旬', 'late April 2026', between(dayNumber('2026-04-21'), dayNumber('2026-04-30')), 'date'],
    ['2020年', '2020', periodOf('2020'), 'date'],
  ])('%s and %s', (zh, en, interval, unit) => {
    expect([
      writeInterval(interval, unitOf(unit), 'zh'),
      writeInterval(interval, unitOf(unit), 'en'),
    ]).toEqual([zh, en])
  })
})

describe('a length of time between two days is rounded and says so', () => {
  test.each<[string, string, Interval, string]>([
    ['约1.1至2个月', 'about 1.1 to 2 months', between(1.0513, 2.0369), 'months'],
    ['约2.4年', 'about 2.4 years', between(2.4091, 2.4093), 'years'],
    ['约14年', 'about 14 years', between(14.17, 14.25), 'years'],
    ['98天', '98 days', point(98), 'days'],
    ['1年', '1 year', point(1), 'years'],
  ])('%s and %s', (zh, en, interval, unit) => {
    expect([writeLapse(interval, unitOf(unit), 'zh'), writeLapse(interval, unitOf(unit), 'en')]).toEqual([
      zh,
      en,
    ])
  })
})

describe('a computed result is rounded to three digits', () => {
  test.each<[string, string, Interval, string]>([
    ['84.4%', '84.4%', point(0.84375), 'share'],
    ['62.5%', '62.5%', point(0.625), 'share'],
    ['1.7%', '1.7%', complement(point(0.983)), 'share'],
    ['6.4倍', '6.4 times', point(6.4), 'times'],
    ['4.27倍', '4.27 times', point(2048 / 480), 'times'],
    ['2592张卡', '2,592 cards', point(2592), 'cards'],
    ['9至不到10倍', '9 to under 10 times', between(9, 10, { high: true }), 'times'],
    ['超20倍', 'over 20 times', between(20, INFINITE, { low: true }), 'times'],
    ['至少20倍', 'at least 20 times', between(20, INFINITE), 'times'],
    ['−6.3%', '−6.3%', point(-0.063), 'share'],
  ])('%s and %s', (zh, en, interval, unit) => {
    expect([writeDerived(interval, unitOf(unit), 'zh'), writeDerived(interval, unitOf(unit), 'en')]).toEqual([
      zh,
      en,
    ])
  })
})

describe('dates', () => {
  test.each([
    ['2025-04-28', '2025年4月28日', '28 April 2025'],
    ['2023-07', '2023年7月', 'July 2023'],
    ['2020', '2020年', '2020'],
    ['', '', ''],
    ['soon', 'soon', 'soon'],
  ])('“%s”', (iso, zh, en) => {
    expect([writeDate(iso, 'zh'), writeDate(iso, 'en')]).toEqual([zh, en])
  })

  test.each<[string, string, string, string]>([
    ['2025-04-28', '2025-04-28', '2025年4月28日', '28 April 2025'],
    ['2026-04-01', '2026-04-30', '2026年4月', 'April 2026'],
    ['2026-01-01', '2026-12-31', '2026年', '2026'],
    ['2026-04-21', '2026-04-29', '2026年4月21日至29日', '21 to 29 April 2026'],
    ['2025-12-30', '2026-01-02', '2025年12月30日至2026年1月2日', '30 December 2025 to 2 January 2026'],
  ])('the days from %s to %s', (first, last, zh, en) => {
    const days = between(dayNumber(first), dayNumber(last))
    expect([writePeriod(days, 'zh'), writePeriod(days, 'en')]).toEqual([zh, en])
  })
})
