import { alikeColumns } from '@/lib/open/alike-columns'
import { columnNames, joinedHeader } from '@/lib/open/header'
import { headerPlace } from '@/lib/open/header-place'
import { isNote } from '@/lib/open/notes'
import { endPairs } from '@/lib/open/propose-ends'
import { TableColumns } from '@/lib/open/table-columns'
import { isForeseen } from '@/lib/open/times'

/** A number in letters, so that names differ by more than their digits. */
const spelled = (at: number) => at.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))

describe('long headers', () => {
  test.each(['a', 'ab', '万', '亿元', '%', ')*', ' ', '.', '1 '])(
    'a name of a digit and as many %j as it may have is looked at once',
    (sign) => {
      // A reading that tried every way of parting the letters would take twice as long for each of them, and never end.
      const name = `1${sign.repeat(60).slice(0, 60)}_`
      const place = headerPlace([
        ['place', name],
        ['A', '12'],
        ['B', '9'],
      ])
      expect(place).not.toBeNull()
    },
  )

  test.each(['', 'people', 'a (2)'])('20,000 columns that are all called %j have their own names', (name) => {
    expect(new Set(columnNames(Array.from({ length: 20_000 }, () => name)).names).size).toBe(20_000)
  })

  test('thousands of columns of ends are paired', () => {
    const header = Array.from({ length: 4000 }, (_, at) => `${at % 2 === 0 ? 'low' : 'high'} ${at >> 1}`)
    expect(endPairs(new TableColumns(header, []))).toHaveLength(2000)
  })

  test.each<[string, (at: number) => string, number]>([
    ['all of one kind', (at) => `GDP ${3000 + at}`, 1],
    ['half of them of one kind', (at) => (at % 2 === 0 ? `GDP ${3000 + at}` : `${spelled(at)} only`), 1 / 2],
  ])('thousands of columns, %s, are taken together', (_, nameOf, part) => {
    const header = Array.from({ length: 2000 }, (_, at) => nameOf(at))
    const samples = header.map((_, at) =>
      [7, 14, 21].map((number) => `${number + (at % 5)}${at % 2 === 0 ? '' : '.5'}`),
    )
    const [first, ...others] = new TableColumns(header, samples).all
    expect(first && alikeColumns([], first, others)).toHaveLength(2000 * part)
  })

  test('thousands of columns of forecasts are none of women', () => {
    const header = Array.from({ length: 2000 }, (_, at) => `2020F ${at}`)
    expect(header.every((name) => isForeseen(name, header))).toBe(true)
  })

  test('a name over thousands of columns is carried on', () => {
    const below = Array.from({ length: 10_000 }, (_, at) => `${at}`)
    const names = joinedHeader([['all', ...below.slice(1).map(() => '')], below])
    expect(names.at(-1)).toBe('all · 9999')
  })

  test('a name that a turn would give is left to the column that has it', () => {
    expect(columnNames(['a', 'a (2)', 'a', 'a', 'a (2)']).names).toEqual([
      'a',
      'a (2)',
      'a (3)',
      'a (4)',
      'a (2) (2)',
    ])
  })

  test.each(['note', 'data from a', 'source 1', '('])(
    'a line of %j and many spaces is not a note',
    (start) => {
      expect(isNote([`${start}${' '.repeat(10_000)}x`, '1', '2'], 4)).toBe(false)
    },
  )
})
