import { createHash } from 'node:crypto'
import { readDataExports } from '@/lib/exports/data-exports'
import { bytesOf, fileNameOf } from '@/lib/exports/export'

interface Reference {
  readonly '@id': string
}

interface Croissant {
  readonly citeAs: string
  readonly distribution: readonly { readonly '@id': string; readonly sha256: string }[]
  readonly recordSet: readonly {
    readonly '@id': string
    readonly key?: Reference
    readonly field: readonly {
      readonly '@id': string
      readonly source: { readonly fileObject: Reference; readonly extract: { readonly column: string } }
      readonly references?: { readonly field: Reference }
    }[]
  }[]
}

const bytes = new Map(readDataExports().map(({ pattern, body }) => [fileNameOf(pattern), bytesOf(body)]))
const textOf = (name: string) => new TextDecoder().decode(bytes.get(name))
const described: Croissant = JSON.parse(textOf('croissant.json'))
const fields = described.recordSet.flatMap(({ field }) => field)

describe('the Croissant description', () => {
  test.each([
    '@context',
    '@type',
    'conformsTo',
    'name',
    'description',
    'license',
    'url',
    'creator',
    'datePublished',
    'citeAs',
  ])('has %s, which Croissant 1.0 requires or recommends', (name) => {
    expect(described).toHaveProperty([name], expect.anything())
  })

  test('cites the data and not the article that they are about', () => {
    expect(described.citeAs).toContain('Claimboard')
  })

  test('names every CSV file of a table with its digest', () => {
    expect(described.distribution.length).toBe(described.recordSet.length)
    for (const { '@id': name, sha256 } of described.distribution)
      expect(sha256).toBe(
        createHash('sha256')
          .update(bytes.get(name) ?? '')
          .digest('hex'),
      )
  })

  test.each(described.recordSet.map((set) => [set['@id'], set] as const))(
    'gives %s the columns of its file, in their order',
    (name, { field }) => {
      const [header] = textOf(`${name}.csv`).split('\n')
      expect(field.map(({ source }) => source.extract.column).join(',')).toBe(header)
      for (const { source } of field) expect(source.fileObject['@id']).toBe(`${name}.csv`)
    },
  )

  test('has a field for every key and reference', () => {
    const ids = new Set(fields.map((field) => field['@id']))
    const named = [
      ...described.recordSet.flatMap(({ key }) => (key === undefined ? [] : [key['@id']])),
      ...fields.flatMap(({ references }) => (references === undefined ? [] : [references.field['@id']])),
    ]
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((id) => !ids.has(id))).toEqual([])
  })
})
