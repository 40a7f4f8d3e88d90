import { layoutOf } from '@/lib/charts/kinds'
import { WIDTHS } from '@/lib/charts/layout/layout'
import { LOCALES } from '@/lib/locale'
import type { Roles } from '@/lib/open/roles'
import type { OpenSession } from '@/lib/open/session'
import { DEFAULT_OPEN_VIEW } from '@/lib/open/view'
import { openText } from '@/tests/open/tool-session'

/** Why each row that needs attention does, by its place in the file. */
function reasons(session: OpenSession): string[][] {
  return LOCALES.map((locale) =>
    session.rejected(0, 100, locale).map(({ row, problem }) => `${row} ${problem}`),
  )
}

function counts(session: OpenSession) {
  return {
    shown: session.view(DEFAULT_OPEN_VIEW, 'en').count,
    rejected: session.rejected(0, 100, 'en').length,
  }
}

/** Every number of a value, however deep, but the open ends of intervals, which are infinite by right. */
function numbersOf(value: unknown, name = ''): number[] {
  if (typeof value === 'number') return name === 'high' && value === Number.POSITIVE_INFINITY ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => numbersOf(inner, key))
}

describe('numbers that are too large to calculate with', () => {
  test.each([
    ['an exponent under a unit in the header', 'name,金额（亿元）\nA,9e307\nB,5\n'],
    ['a hedged exponent', 'name,value,unit\nA,over 9e307,users\nB,5,users\n'],
    ['nearly the largest of all', 'name,value\nA,1.7e308\nB,5\n'],
    ['a scale in a column of units', 'name,value,unit\nA,1e98,万人\nB,5,人\n'],
    ['an upper end', 'name,low,high,value\nA,5,1e308,\nB,1,2,\n'],
    ['an upper end beside a value', 'name,value,low,high\nA,6,5,1e308\nB,5,4,6\n'],
    [
      'the words of our own file',
      'name,value,unit,hedge,low,high\nA,1e308,users,over,,\nB,5,users,exact,,\n',
    ],
    ['four hundred digits', `name,value\nA,${'9'.repeat(400)}\nB,5\n`],
    ['almost nothing', 'name,value\nA,1e-200\nB,5\n'],
  ])(
    '%s: the row needs attention, with the reason in both languages, and the others are shown',
    async (_, csv) => {
      const session = await openText(csv)
      expect(counts(session)).toEqual({ shown: 1, rejected: 1 })
      const [zh, en] = reasons(session)
      expect(zh).toEqual([expect.stringMatching(/^2 数字太大或太小，无法计算/)])
      expect(en).toEqual([expect.stringMatching(/^2 The number is too large or too small to calculate with/)])
    },
  )
})

describe('cells that are too long for a figure', () => {
  test.each([
    ['60,000 digits', '9'.repeat(60_000)],
    ['4,000 of 十', '十'.repeat(4000)],
    ['10,000 of 万亿', '万亿'.repeat(10_000)],
    ['100,000 of “1,”', `"${'1,'.repeat(100_000)}"`],
    ['brackets and spaces', `(1${' '.repeat(100_000)}x`],
    ['quotes', '“'.repeat(100_000)],
  ])('%s: the row needs attention, and the others are shown', async (_, cell) => {
    for (const csv of [`name,value\nA,5\nB,${cell}\n`, `name,value,unit\nA,5,users\nB,5,${cell}\n`]) {
      const session = await openText(
        csv,
        csv.includes('unit') ? ['label', 'value', 'unit'] : ['label', 'value'],
      )
      expect(counts(session)).toEqual({ shown: 1, rejected: 1 })
      const [zh, en] = reasons(session)
      expect(zh).toEqual([expect.stringMatching(/^3 这一格有\d+个字符/)])
      expect(en).toEqual([expect.stringMatching(/^3 The cell has \d+ characters/)])
    }
  })

  test('a header of 100,000 brackets is a header', async () => {
    const session = await openText(`name,${'('.repeat(100_000)}\nA,5\n`, ['label', 'value'])
    expect(counts(session)).toEqual({ shown: 1, rejected: 0 })
  })
})

describe('figures of the largest, the smallest and no numbers', () => {
  test.each([
    ['the largest', 'name,value,unit\na,1e100,users\nb,1.7e99,users\n'],
    [
      'the largest with every hedge',
      'name,value,unit\na,over 1e100,users\nb,about 1e100,users\nc,1e100级,users\n',
    ],
    ['the smallest', 'name,value,unit\na,1e-100,users\nb,2e-100,users\n'],
    ['both', 'name,value,unit\na,1e-100,users\nb,1e100,users\n'],
    ['zeros alone', 'name,value,unit\na,0,users\nb,0,users\n'],
    ['zeros with a hedge', 'name,value,unit\na,over 0,users\nb,over 0,users\n'],
    ['shares far above the whole', 'name,value\na,9e50%\nb,1e51%\n'],
    ['two dates of the same thing', 'name,value,unit,date\na,1e-100,users,2020\na,1e100,users,2021\n'],
    ['zero at two dates', 'name,value,unit,date\na,0,users,2020\na,0,users,2021\n'],
  ])('%s: drawn at places that are numbers, and written without ∞', async (_, csv) => {
    const session = await openText(csv)
    for (const locale of LOCALES) {
      const { charts } = session.charts(6, locale)
      expect(charts.length).toBeGreaterThan(0)
      for (const { series, scale } of charts) {
        for (const width of [WIDTHS.phone, WIDTHS.wide]) {
          const layout = layoutOf(series, { width, scale, locale })
          expect(numbersOf(layout).filter((n) => !Number.isFinite(n))).toEqual([])
          expect(JSON.stringify(layout)).not.toMatch(/NaN|Infinity|∞/)
        }
      }
      for (const row of session.rows(0, 10, locale))
        expect(`${row.written} ${row.allows}`).not.toMatch(/∞|NaN/)
    }
  })
})

describe('cells as long as a book', () => {
  /** Every text of a value, however deep. */
  function textsOf(value: unknown): string[] {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
  }
  const book = (of: string) => `${of} ${'book 书 '.repeat(20_000)}`
  const cells = (row: number) =>
    ['label', 'series', 'subject', 'source', 'quote', 'note'].map((of) => book(`${of} ${row}`))
  const roles: Roles = ['value', 'date', 'label', 'series', 'subject', 'source', 'quote', 'note']
  const csv = (days: readonly number[]) =>
    `value,date,label,series,subject,source,quote,note\n${days.map((day, row) => [row + 3, `2024-05-0${day}`, ...cells(day === 1 ? row : 0)].join(',')).join('\n')}\n`

  test.each([
    ['beside one another', [1, 1, 1]],
    ['over time', [2, 3, 4]],
  ])('are shown by their beginnings, and whole where a row is opened: %s', async (_, days) => {
    const session = await openText(csv(days), roles)
    const all = [session.rows(0, 9, 'en'), session.view(DEFAULT_OPEN_VIEW, 'en')]
    const shown = textsOf([all, session.charts(9, 'en'), session.comparables('zh')])
    expect(Math.max(...shown.map(({ length }) => length))).toBeLessThan(1000)
    expect(session.detail(0, 'en')?.cells.at(-1)?.cell.length).toBe(book('note 0').length)
  })
})
