import { readLines } from '@/lib/quantity/read-lines'
import { judge, readCorpus } from '@/tests/quantity/corpus'

/** As many as all phrases of both lists must be at least. */
const PHRASES = 400
const LISTS = ['tests/quantity/corpus-zh.tsv', 'tests/quantity/corpus-en.tsv']

const judged = LISTS.flatMap((path) => {
  const phrases = readCorpus(path)
  const records = readLines(
    phrases.map(({ text }) => text),
    { cells: false },
  )
  return phrases.map((phrase, at) => {
    const own = records.filter(({ line }) => line === at + 1)
    return { phrase, judgement: judge(phrase, own), read: own }
  })
})

test('the lists have phrases of many registers in both languages', () => {
  expect(judged.length).toBeGreaterThanOrEqual(PHRASES)
  const registers = new Set(judged.map(({ phrase }) => phrase.register))
  expect([...registers]).toEqual(
    expect.arrayContaining(['communiqué', 'finance', 'news', 'science', 'speech', 'sport']),
  )
})

test('no phrase is read as anything but what a person reads in it', () => {
  expect(judged.filter(({ judgement }) => judgement === 'wrong')).toEqual([])
})

test('at least 97 of 100 phrases are read', () => {
  const right = judged.filter(({ judgement }) => judgement === 'right').length
  expect(right / judged.length).toBeGreaterThanOrEqual(0.97)
})

describe('cells, in which every word counts', () => {
  test.each<[string, Record<string, unknown>]>([
    ['(1,234)', { value: -1234, hedge: 'exact' }],
    ['($2.5m)', { value: -2_500_000, hedge: 'exact' }],
    ['+12', { value: 12, hedge: 'exact' }],
    ['一半', { value: 0.5, hedge: 'exact' }],
    ['同比增长3.4%', { value: 0.034, hedge: 'exact' }],
    ['allegedly 300', { value: 300, hedge: null, low: null, high: null }],
    ['号称2000万', { value: 20_000_000, hedge: null, low: null, high: null }],
    ['a whopping 300', { value: 300, hedge: null }],
    ['1,234[2]', { value: 1234, hedge: 'exact' }],
    ['2,3 %', { value: 0.023, unit: 'share' }],
    ['零下二十多万‰', { value: -200, low: null, high: -200 }],
    ['down by less than 2 percentage points', { value: -0.02, hedge: 'under', low: -0.02, high: 0 }],
    ['下降约300%', { value: -3, low: -3.3, high: -2.7 }],
    ['下降至12%', { value: 0.12, hedge: 'exact' }],
    ['跌幅3%', { value: 0.03 }],
    ['fell 300 points', { value: 300 }],
  ])('%s', (cell, expected) => {
    expect(readLines([cell], { cells: true })).toMatchObject([expected])
  })

  test.each([
    '',
    'n/a',
    '120/80',
    '6/9/17',
    '2021—2025年',
    '由12%降至8%',
    '5 ft 11 in',
    'at least 5 or less',
  ])('nothing is read in “%s”', (cell) => {
    expect(readLines([cell], { cells: true })).toEqual([])
  })

  test('the sign before decimals is what all lines together show', () => {
    const values = (...lines: string[]) => readLines(lines, { cells: true }).map(({ value }) => value)
    expect(values('1.000', '1.250,50')).toEqual([1000, 1250.5])
    expect(values('1.000', '2.5')).toEqual([1, 2.5])
    expect(values('0,234', '1,042')).toEqual([0.234, 1.042])
    expect(readLines(['1.000 and 1.250,50', '2.5'], { cells: false }).map(({ value }) => value)).toEqual([
      1000, 1250.5, 2.5,
    ])
  })
})
