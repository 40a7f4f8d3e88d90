import { alikeColumns } from '@/lib/open/alike-columns'
import { columnNames, joinedHeader } from '@/lib/open/header'
import { headerPlace } from '@/lib/open/header-place'
import { isNote } from '@/lib/open/notes'
import { endPairs } from '@/lib/open/propose-ends'
import { TableColumns } from '@/lib/open/table-columns'
import { isForeseen } from '@/lib/open/times'
import { growth } from '@/tests/fixtures/growth'

/** A task that takes less is too short to be timed, in milliseconds. */
const LEAST = 20

/** A number in letters, so that names differ by more than their digits. */
const spelled = (at: number) => at.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))

describe('long headers', () => {
  test.each(['a', 'ab', '万', '亿元', '%', ')*', ' ', '.', '1 '])(
    'a name of a digit and as many %j as it may have is looked at once',
    (sign) => {
      // A reading that tried every way of parting the letters would take twice as long for each of them.
      const place = (size: number) =>
        headerPlace([
          ['place', `1${sign.repeat(size).slice(0, size)}_`],
          ['A', '12'],
          ['B', '9'],
        ])
      expect(growth(place, 38, LEAST)).toBeLessThan(15)
    },
  )

  test.each(['', 'people', 'a (2)'])(
    '20,000 columns that are all called %j have names of their own',
    (name) => {
      const named = (size: number) =>
        expect(new Set(columnNames(Array.from({ length: size }, () => name)).names).size).toBe(size)
      expect(growth(named, 20_000, LEAST)).toBeLessThan(15)
    },
  )

  test('thousands of columns of ends are paired in a time that grows as they do', () => {
    const pair = (size: number) => {
      const header = Array.from({ length: size }, (_, at) => `${at % 2 === 0 ? 'low' : 'high'} ${at >> 1}`)
      expect(endPairs(new TableColumns(header, []))).toHaveLength(size / 2)
    }
    expect(growth(pair, 4000, LEAST)).toBeLessThan(15)
  })

  test.each<[string, (at: number) => string, number]>([
    ['all of one kind', (at) => `GDP ${3000 + at}`, 1],
    ['half of them of one kind', (at) => (at % 2 === 0 ? `GDP ${3000 + at}` : `${spelled(at)} only`), 1 / 2],
  ])('thousands of columns, %s, are taken together in a time that grows as they do', (_, nameOf, part) => {
    const take = (size: number) => {
      const header = Array.from({ length: size }, (_, at) => nameOf(at))
      const samples = header.map((_, at) =>
        [7, 14, 21].map((number) => `${number + (at % 5)}${at % 2 === 0 ? '' : '.5'}`),
      )
      const [first, ...others] = new TableColumns(header, samples).all
      expect(first && alikeColumns([], first, others)).toHaveLength(size * part)
    }
    expect(growth(take, 2000, LEAST)).toBeLessThan(15)
  })

  test('what is counted of women is told from a forecast in a time that grows as the columns do', () => {
    const tell = (size: number) => {
      const header = Array.from({ length: size }, (_, at) => `2020F ${at}`)
      expect(header.every((name) => isForeseen(name, header))).toBe(true)
    }
    expect(growth(tell, 2000, LEAST)).toBeLessThan(15)
  })

  test('a name over thousands of columns is carried on in a time that grows as they do', () => {
    const join = (size: number) => {
      const below = Array.from({ length: size }, (_, at) => `${at}`)
      const names = joinedHeader([['all', ...below.slice(1).map(() => '')], below])
      expect(names.at(-1)).toBe(`all · ${size - 1}`)
    }
    expect(growth(join, 10_000, LEAST)).toBeLessThan(15)
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

  test.each(['note', 'data from a', 'source 1', '('])('a line of %j and many spaces is no note', (start) => {
    const look = (size: number) => expect(isNote([`${start}${' '.repeat(size)}x`, '1', '2'], 4)).toBe(false)
    expect(growth(look, 10_000, LEAST)).toBeLessThan(15)
  })
})
