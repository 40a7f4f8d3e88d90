import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import Papa from 'papaparse'
import { bytesOf as bytesOfBody, nameOf } from '@/lib/exports/export'
import { readDataExports } from '@/lib/exports/read-data-exports'

const files = readDataExports()
const bytesOf = (name: string) => {
  const file = files.find(({ pattern }) => nameOf(pattern) === name)
  if (file === undefined) throw new Error(`no file ${name}`)
  return bytesOfBody(file.body)
}
const jsonOf = (name: string) => JSON.parse(new TextDecoder().decode(bytesOf(name)))
const rowsOf = (name: string) =>
  Papa.parse<Record<string, string>>(new TextDecoder().decode(bytesOf(name)), {
    header: true,
    skipEmptyLines: true,
  }).data

interface Described {
  readonly resources: readonly {
    readonly name: string
    readonly path: string
    readonly bytes: number
    readonly hash: string
    readonly schema: {
      readonly fields: readonly { readonly name: string }[]
      readonly primaryKey?: readonly string[]
      readonly foreignKeys?: readonly {
        readonly fields: readonly string[]
        readonly reference: { readonly resource: string; readonly fields: readonly string[] }
      }[]
    }
  }[]
}

const described: Described = jsonOf('datapackage.json')

describe('the data package', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false })
  addFormats(ajv)
  const validate = ajv.compile(
    JSON.parse(readFileSync('tests/fixtures/profiles/datapackage-2.0.json', 'utf8')),
  )

  test('keeps to the official profile of version 2.0', () => {
    expect(validate(described) || validate.errors).toBe(true)
    expect(jsonOf('datapackage.json').$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json')
  })

  test.each([
    ['without resources', (copy: Record<string, unknown>) => delete copy.resources],
    [
      'with a path that leaves the folder',
      (copy: Record<string, unknown>) => firstOf(copy, { path: '../x.csv' }),
    ],
    ['with a hash that is none', (copy: Record<string, unknown>) => firstOf(copy, { hash: 'sha256:?' })],
    [
      'with a resource that has no name',
      (copy: Record<string, unknown>) => firstOf(copy, { name: undefined }),
    ],
  ])('would not %s', (_, spoil) => {
    const copy = jsonOf('datapackage.json')
    spoil(copy)
    expect(validate(JSON.parse(JSON.stringify(copy)))).toBe(false)
  })

  test.each(described.resources.map((resource) => [resource.path, resource] as const))(
    '%s has the size, the digest and the columns that the package says',
    (path, { bytes, hash, schema }) => {
      const body = bytesOf(path)
      expect(body.length).toBe(bytes)
      expect(`sha256:${createHash('sha256').update(body).digest('hex')}`).toBe(hash)
      expect(Object.keys(rowsOf(path)[0] ?? {})).toEqual(schema.fields.map(({ name }) => name))
    },
  )

  test('every key leads to a row that is there', () => {
    const keys = described.resources.flatMap(({ path, schema }) =>
      (schema.foreignKeys ?? []).map((key) => ({ path, key })),
    )
    expect(keys.map(({ path, key }) => `${path} ${key.fields[0]} ${key.reference.resource}`)).toEqual([
      'claims-assessed.csv id claims',
      'claims-assessed.csv subject subjects',
      'claims-assessed.csv attribution subjects',
      'claims-assessed.csv evidence evidence',
      'claims.csv subject subjects',
      'claims.csv topic topics',
      'evidence.csv claim claims',
      'checks.csv against claims',
      'quote-contexts.csv claim claims',
    ])
    for (const { path, key } of keys) {
      const known = new Set(rowsOf(`${key.reference.resource}.csv`).map(({ id }) => id))
      for (const row of rowsOf(path)) {
        const value = row[key.fields[0] ?? ''] ?? ''
        if (value !== '' && !known.has(value)) throw new Error(`${path} names ${value}, which is nothing`)
      }
    }
  })
})

function firstOf(copy: Record<string, unknown>, changes: object): void {
  const [first, ...others] = copy.resources as object[]
  copy.resources = [{ ...first, ...changes }, ...others]
}

/** Built-in datatypes of “Metadata Vocabulary for Tabular Data” (W3C, 17 December 2015), 5.11.1, as far as we use such. */
const DATATYPES = ['string', 'number', 'integer', 'boolean', 'anyURI', 'date', 'double', 'decimal']
const NATURAL = {
  type: 'array',
  items: {
    type: 'object',
    required: ['@value', '@language'],
    additionalProperties: false,
    properties: { '@value': { type: 'string', minLength: 1 }, '@language': { enum: ['en', 'zh'] } },
  },
}

/** What that Recommendation says of a table group, its tables, schemas, columns and keys (5.3 to 5.6), for what we write. */
const CSVW_FORM = {
  type: 'object',
  required: ['@context', 'tables'],
  additionalProperties: false,
  properties: {
    '@context': {
      type: 'array',
      minItems: 2,
      maxItems: 2,
      items: [
        { const: 'http://www.w3.org/ns/csvw' },
        {
          type: 'object',
          additionalProperties: false,
          minProperties: 1,
          properties: { '@language': { type: 'string' }, '@base': { type: 'string' } },
        },
      ],
    },
    tables: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['url', 'tableSchema'],
        additionalProperties: false,
        properties: {
          url: { type: 'string', pattern: '^[a-z-]+\\.csv$' },
          'dc:description': { type: 'string', minLength: 1 },
          tableSchema: {
            type: 'object',
            required: ['columns'],
            additionalProperties: false,
            properties: {
              columns: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name', 'titles', 'datatype'],
                  additionalProperties: false,
                  properties: {
                    // A variable name of URI templates that does not begin with an underscore (5.6).
                    name: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_.]*$' },
                    titles: { type: 'string' },
                    'dc:description': NATURAL,
                    required: { type: 'boolean' },
                    datatype: {
                      oneOf: [
                        { enum: DATATYPES },
                        {
                          type: 'object',
                          required: ['base'],
                          additionalProperties: false,
                          properties: {
                            base: { enum: DATATYPES },
                            format: { type: 'string', format: 'regex' },
                            minimum: { type: 'number' },
                          },
                        },
                      ],
                    },
                  },
                },
              },
              primaryKey: { type: 'string' },
              foreignKeys: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['columnReference', 'reference'],
                  additionalProperties: false,
                  properties: {
                    columnReference: { type: 'string' },
                    reference: {
                      type: 'object',
                      required: ['resource', 'columnReference'],
                      additionalProperties: false,
                      properties: { resource: { type: 'string' }, columnReference: { type: 'string' } },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  // Common properties of a group: prefixed names of the initial context, here of Dublin Core.
  patternProperties: { '^dc:(title|source|license|modified)$': {} },
}

interface Csvw {
  readonly tables: readonly {
    readonly url: string
    readonly tableSchema: {
      readonly columns: readonly {
        readonly name: string
        readonly required: boolean
        readonly datatype:
          | string
          | { readonly base: string; readonly format?: string; readonly minimum?: number }
      }[]
      readonly primaryKey?: string
      readonly foreignKeys?: readonly {
        readonly columnReference: string
        readonly reference: { readonly resource: string; readonly columnReference: string }
      }[]
    }
  }[]
}

describe('the CSVW description', () => {
  const csvw: Csvw = jsonOf('csv-metadata.json')
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false })
  addFormats(ajv)
  const validate = ajv.compile(CSVW_FORM)

  test('has the structure that the Recommendation asks for, and a word of our own would be refused', () => {
    expect(validate(csvw) || validate.errors).toBe(true)
    expect(validate({ ...csvw, tableGroup: [] })).toBe(false)
  })

  test.each(csvw.tables.map((table) => [table.url, table] as const))(
    '%s keeps to what is said of its columns and keys',
    (url, { tableSchema: { columns, primaryKey, foreignKeys = [] } }) => {
      const rows = rowsOf(url)
      expect(Object.keys(rows[0] ?? {})).toEqual(columns.map(({ name }) => name))
      if (primaryKey !== undefined) expect(new Set(rows.map((row) => row[primaryKey])).size).toBe(rows.length)
      for (const { columnReference, reference } of foreignKeys) {
        const target = csvw.tables.find((table) => table.url === reference.resource)
        expect(target?.tableSchema.primaryKey).toBe(reference.columnReference)
        const known = new Set(rowsOf(reference.resource).map((row) => row[reference.columnReference]))
        expect(rows.map((row) => row[columnReference]).filter((id) => !known.has(id))).toEqual([])
      }
      for (const { name, required, datatype } of columns) {
        const { base, format, minimum } =
          typeof datatype === 'string' ? { base: datatype, format: undefined, minimum: undefined } : datatype
        const form = format === undefined ? null : new RegExp(format)
        const keeps = (cell: string) =>
          (form === null || form.test(cell)) &&
          (!['number', 'integer'].includes(base) || Number.isFinite(Number(cell))) &&
          (base !== 'integer' || Number.isInteger(Number(cell))) &&
          (base !== 'boolean' || ['true', 'false'].includes(cell)) &&
          (minimum === undefined || Number(cell) >= minimum)
        const wrong = rows
          .map((row) => row[name] ?? '')
          .filter((cell) => (cell === '' ? required : !keeps(cell)))
        expect([name, wrong]).toEqual([name, []])
      }
    },
  )
})

describe('the byte order mark', () => {
  /** As Excel on a Chinese machine reads a CSV: by the mark as UTF-8, without it in the system’s own encoding. */
  const inExcel = (bytes: Uint8Array) => {
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
    return new TextDecoder(marked ? 'utf-8' : 'gb18030').decode(bytes)
  }

  test('stands before the file for Excel, once, and before no other', () => {
    const bytes = bytesOf('claims-assessed.excel.csv')
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect([...bytes.slice(3, 5)]).toEqual([...new TextEncoder().encode('id')])
    for (const { pattern, body } of files.filter((file) => /(?<!excel)\.csv$/.test(file.pattern)))
      expect([pattern, String(body).startsWith('\uFEFF')]).toEqual([pattern, false])
  })

  test('is what makes Excel show Chinese: without it the same bytes are read as something else', () => {
    const bytes = bytesOf('claims-assessed.excel.csv')
    expect(inExcel(bytes)).toContain('超2000万开发者')
    expect(inExcel(bytes.slice(3))).not.toContain('超2000万开发者')
  })
})
