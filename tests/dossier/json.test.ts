import { z } from 'zod'
import type { Path } from '@/lib/dossier/form'
import { parseJson } from '@/lib/dossier/json'

const TEXT = `{
  "headline": ["a", "b"],
  "figures": [
    { "slug": "one" },
    {
      "slug": "two, {\\"three\\": 3}",
      "per": { "x": [1.5, null,
        true] }
    }
  ]
}`

describe('the place of a value in JSON', () => {
  const parsed = parseJson('a.json', TEXT, z.unknown())
  const cases: readonly [Path, number, string | null][] = [
    [[], 1, null],
    [['headline', 1], 2, 'headline.1'],
    [['figures', 0, 'slug'], 4, 'figures.0.slug'],
    [['figures', 1], 5, 'figures.1'],
    [['figures', 1, 'slug'], 6, 'figures.1.slug'],
    [['figures', 1, 'per', 'x', 2], 8, 'figures.1.per.x.2'],
    [['figures', 1, 'missing', 'field'], 5, 'figures.1.missing.field'],
    [['missing'], 1, 'missing'],
  ]
  test.each(cases)('%j is on line %i', (path, row, column) => {
    expect(parsed.ok && parsed.at(path)).toEqual({ file: 'a.json', row, column })
  })
})

describe('JSON that cannot be parsed', () => {
  test.each([
    ['{\n  "a": 1,\n}', 3],
    ['{\n  "a": 1\n  "b": 2\n}', 3],
    ['[1,\n2,,\n3]', 2],
    ['[1,\n2}\n', 2],
    ['{"a":\n\n  tru }', 3],
    ['{\n"a" 1}', 2],
    ['{\n1: 2}', 2],
    ['[\n:1]', 2],
    ['["a\n"]', 1],
    ['[1]\n[2]', 2],
    ['{"a": [1,\n2]', 2],
    ['// a comment\n{}', 1],
    ['', 1],
  ])('%j breaks on line %i', (json, row) => {
    const parsed = parseJson('a.json', json, z.unknown())
    expect(parsed.ok ? [] : parsed.faults).toMatchObject([{ code: 'D009', row, column: null }])
  })
})

test('a field that is there three times is reported twice, with the line of the first', () => {
  const parsed = parseJson('a.json', '{\n"a": 1,\n"b": {"a": 1},\n"a": 2,\n"a": 3\n}', z.unknown())
  expect(parsed.ok ? [] : parsed.faults).toEqual(
    [4, 5].map((row) => ({
      code: 'D011',
      file: 'a.json',
      row,
      column: 'a',
      details: { key: 'a', first: 2 },
    })),
  )
})
