import { dayAxis } from '@/lib/charts/layout/day-axis'
import { TEXT_SIZE } from '@/lib/charts/layout/layout'
import { widthOf } from '@/lib/charts/layout/measure'
import { LOCALES } from '@/lib/locale'
import { dayNumber } from '@/lib/quantity/date'

const daysFrom = (first: string, count: number, step = 1) =>
  Array.from({ length: count }, (_, at) => dayNumber(first) + at * step)
const monthsFrom = (year: number, count: number) =>
  Array.from({ length: count }, (_, at) => Date.UTC(year, at, 1) / 86_400_000)
const yearsFrom = (year: number, count: number) =>
  Array.from({ length: count }, (_, at) => Date.UTC(year + at, 0, 1) / 86_400_000)

const SPANS = [
  ['days', daysFrom('2024-01-29', 7)],
  ['weeks', daysFrom('2024-01-29', 30, 7)],
  ['two days', daysFrom('2024-12-31', 2)],
  ['months', monthsFrom(2024, 6)],
  ['many months', monthsFrom(2019, 70)],
  ['years', yearsFrom(1990, 30)],
  ['two years', yearsFrom(2022, 2)],
  ['early years', yearsFrom(1100, 40)],
] as const

describe('an axis of days that numbers are of', () => {
  test.each(SPANS)('of %s ends at the data and has ticks that are clear of each other', (_, days) => {
    for (const locale of LOCALES)
      for (const width of [160, 300, 900]) {
        const { domain, ticks } = dayAxis(days, width, locale)
        expect(domain).toEqual([days[0], days.at(-1)])
        expect(ticks.length).toBeGreaterThan(1)
        const at = (day: number) => ((day - domain[0]) / (domain[1] - domain[0])) * width
        ticks.forEach(({ value, text }, index) => {
          expect(value).toBeGreaterThanOrEqual(domain[0])
          expect(value).toBeLessThanOrEqual(domain[1])
          const before = ticks[index - 1]
          if (before === undefined || ticks.length === 2) return
          const room = (widthOf(before.text, TEXT_SIZE.note) + widthOf(text, TEXT_SIZE.note)) / 2
          expect([text, at(value) - at(before.value) >= room]).toEqual([text, true])
        })
      }
  })

  test.each([
    ['days', daysFrom('2024-01-29', 3), 'en', ['29 Jan 2024', '30 Jan', '31 Jan']],
    ['days', daysFrom('2024-01-29', 2), 'zh', ['2024年1月29日', '1月30日']],
    ['months', monthsFrom(2023, 3), 'zh', ['2023年1月', '2月', '3月']],
    ['months of two years', monthsFrom(2023, 13).slice(10), 'en', ['Nov 2023', 'Dec', 'Jan 2024']],
    ['years', yearsFrom(2021, 3), 'en', ['2021', '2022', '2023']],
  ] as const)('writes %s as they are, and each year once', (_, days, locale, texts) => {
    expect(dayAxis(days, 600, locale).ticks.map(({ text }) => text)).toEqual(texts)
  })
})
