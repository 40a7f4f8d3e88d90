import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import Papa from 'papaparse'
import { readDataExports } from '@/lib/exports/data-exports'
import { bytesOf as bytesOfBody, fileNameOf } from '@/lib/exports/export'

const files = readDataExports()
const bytesOf = (name: string) => {
  const file = files.find(({ pattern }) => fileNameOf(pattern) === name)
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
      readonly fields: readonly {
        readonly name: string
        readonly type: string
        readonly constraints?: {
          readonly required?: boolean
          readonly enum?: readonly string[]
          readonly pattern?: string
          readonly minimum?: number
        }
      }[]
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
    ])
    for (const { path, key } of keys) {
      const known = new Set(rowsOf(`${key.reference.resource}.csv`).map(({ id }) => id))
      for (const row of rowsOf(path)) {
        const value = row[key.fields[0] ?? ''] ?? ''
        if (value !== '' && !known.has(value)) throw new Error(`${path} names ${value}, which is nothing`)
      }
    }
  })

  test.each(described.resources.map((resource) => [resource.path, resource] as const))(
    'every cell of %s keeps to what is said of its column',
    (path, { schema }) => {
      const rows = rowsOf(path)
      for (const { name, type, constraints = {} } of schema.fields) {
        const { required = false, enum: words, pattern, minimum } = constraints
        const form = pattern === undefined ? null : new RegExp(`^(${pattern})$`)
        const keeps = (cell: string) =>
          (form === null || form.test(cell)) &&
          (words === undefined || words.includes(cell)) &&
          (!['number', 'integer'].includes(type) || Number.isFinite(Number(cell))) &&
          (type !== 'integer' || Number.isInteger(Number(cell))) &&
          (type !== 'boolean' || ['true', 'false'].includes(cell)) &&
          (minimum === undefined || Number(cell) >= minimum)
        const wrong = rows
          .map((row) => row[name] ?? '')
          .filter((cell) => (cell === '' ? required : !keeps(cell)))
        expect([name, wrong]).toEqual([name, []])
      }
    },
  )
})

function firstOf(copy: Record<string, unknown>, changes: object): void {
  const [first, ...others] = copy.resources as object[]
  copy.resources = [{ ...first, ...changes }, ...others]
}
