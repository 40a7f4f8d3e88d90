import { readExports } from '@/app/exports'
import { mediaTypeOf } from '@/lib/exports/media-types'

const exports = readExports()

/** What a pattern says of addresses: `{zh|en}` is one of the words, `{id}` any name, and what is in brackets may be missing. */
function matcherOf(pattern: string): RegExp {
  const source = pattern
    .replace(/\[#[^\]]*\]/, '')
    .replaceAll('.', '\\.')
    .replaceAll('[', '(?:')
    .replaceAll(']', ')?')
    .replace(/\{([^}]*)\}/g, (_, words: string) => (words.includes('|') ? `(?:${words})` : '[a-z0-9-]+'))
  return new RegExp(`^${source}$`)
}

describe('the list of exports', () => {
  test.each(exports.map((one) => [one.pattern, one] as const))(
    'every file of %s has an address of that pattern and a media type',
    (pattern, { files }) => {
      expect(files.length).toBeGreaterThan(0)
      for (const { path } of files) {
        expect(path).toMatch(matcherOf(pattern))
        expect(mediaTypeOf(path)).not.toBe('')
      }
    },
  )

  test('no two files have the same address', () => {
    const paths = exports.flatMap(({ files }) => files.map(({ path }) => path))
    expect(new Set(paths).size).toBe(paths.length)
  })

  test('a file whose ending has no media type is refused', () => {
    expect(() => mediaTypeOf('/data/claims.docx')).toThrow('No media type for /data/claims.docx')
  })
})
