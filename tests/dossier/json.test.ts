import fc from 'fast-check'
import { lineOfBreak } from '@/lib/dossier/json-break'
import { lineOfPath } from '@/lib/dossier/json-line'

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

describe('lineOfPath', () => {
  test.each([
    [[], 1],
    [['headline', '1'], 2],
    [['figures', '0', 'slug'], 4],
    [['figures', '1'], 5],
    [['figures', '1', 'slug'], 6],
    [['figures', '1', 'per', 'x', '2'], 8],
    [['figures', '1', 'missing', 'field'], 5],
    [['missing'], 1],
  ])('finds the value at %j on line %i', (path, line) => {
    expect(lineOfPath(TEXT, path)).toBe(line)
  })
})

describe('lineOfBreak', () => {
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
    ['', 1],
  ])('finds where %j breaks on line %i', (json, line) => {
    expect(() => JSON.parse(json)).toThrow()
    expect(lineOfBreak(json)).toBe(line)
  })

  test('finds nothing wrong before the end of sound JSON', () => {
    fc.assert(
      fc.property(fc.json({ depthSize: 'medium' }), (json) => {
        expect(lineOfBreak(`${json}\n#`)).toBe(json.split('\n').length + 1)
      }),
    )
  })
})
