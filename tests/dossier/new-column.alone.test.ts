import Papa from 'papaparse'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { FieldList } from '@/components/data/field-list'
import { assess } from '@/lib/claims/assess'
import type * as ColumnModule from '@/lib/dossier/column'
import { buildDossier } from '@/lib/dossier/dossier'
import type * as SchemaModule from '@/lib/dossier/schema'
import { translated } from '@/lib/dossier/translations'
import { dataExportsOf } from '@/lib/exports/data-exports'
import { fileNameOf } from '@/lib/exports/export'
import { LOCALES } from '@/lib/locale'
import { isOurs } from '@/lib/open/own-files'
import { dossierAfter, FILES, faultsAfter, records } from '@/tests/fixtures/mini'

const DESCRIPTION = translated('training hardware')

// Adds one property to claims.csv and one to evidence.csv, as a line in the schema would.
jest.mock('@/lib/dossier/schema', () => {
  const { TABLES, ...others } = jest.requireActual<typeof SchemaModule>('@/lib/dossier/schema')
  const { optional, inEachOrNone, table } = jest.requireActual<typeof ColumnModule>('@/lib/dossier/column')
  const { text, idIn } = jest.requireActual('@/lib/dossier/cells')
  const { claims, evidence } = TABLES
  const description = 'training hardware'
  return {
    ...others,
    TABLES: {
      ...TABLES,
      claims: table(claims.file, description, {
        ...claims.declared,
        speaker: optional(text, description),
        witness: optional(idIn('subjects.csv'), description),
      }),
      evidence: table(evidence.file, description, {
        ...evidence.declared,
        spokenBy: inEachOrNone(text, description),
      }),
    },
  }
})

/** The small dossier with a speaker of every claim. */
const dossier = dossierAfter(
  records('claims.csv', ([header = [], ...rows]) => [
    [...header, 'speaker'],
    ...rows.map((row) => [...row, `Speaker of ${row[0]}`]),
  ]),
)
const files = new Map(
  dataExportsOf(assess(dossier), (file) => FILES[file]).map(({ pattern, body }) => [
    fileNameOf(pattern),
    String(body),
  ]),
)

function fileText(name: string): string {
  const text = files.get(name)
  if (text === undefined) throw new Error(`no ${name} among ${[...files.keys()].join(', ')}`)
  return text
}

function firstRow(name: string): Record<string, string> {
  return Papa.parse<Record<string, string>>(fileText(name), { header: true }).data[0] ?? {}
}

describe('a column that is added to the schema', () => {
  test('is a property of each row', () => {
    expect(dossier.claims[0]).toMatchObject({ id: 'library-opening', speaker: 'Speaker of library-opening' })
    expect(dossier.evidence[0]).toMatchObject({ spokenBy: { zh: '', en: '' } })
  })

  test.each(['claims.csv', 'claims-assessed.csv'])('is a column of %s', (name) => {
    expect(firstRow(name)).toMatchObject({ speaker: 'Speaker of library-opening' })
  })

  test('is a column of the best evidence in each language', () => {
    const columns = Object.keys(firstRow('claims-assessed.csv'))
    expect(columns).toContain('evidence_spoken_by_zh')
    expect(columns).toContain('evidence_spoken_by_en')
  })

  test('is a member of the joined JSON', () => {
    const json = JSON.parse(fileText('claims-assessed.json'))
    expect(json.claims[0]).toMatchObject({ speaker: 'Speaker of library-opening' })
  })

  test('is described in the data package in both languages', () => {
    const { resources } = JSON.parse(fileText('datapackage.json'))
    for (const name of ['claims', 'claims-assessed'])
      expect(resources.find((one: { name: string }) => one.name === name).schema.fields).toContainEqual({
        name: 'speaker',
        type: 'string',
        title: DESCRIPTION.zh,
        description: DESCRIPTION.en,
      })
  })

  test.each(LOCALES)('is on the Data page (%s)', (locale) => {
    const fields = dataExportsOf(assess(dossier), (file) => FILES[file])[0]?.fields ?? []
    const html = renderToStaticMarkup(createElement(FieldList, { fields, locale }))
    expect(html).toContain('<code>speaker</code>')
    expect(html).toContain(DESCRIPTION[locale])
  })

  test('has only ids that the file has which its line names', () => {
    const witness = (id: string) =>
      records('claims.csv', ([header = [], ...rows]) => [
        [...header, 'witness'],
        ...rows.map((row) => [...row, id]),
      ])
    expect(faultsAfter(witness('library'))).toEqual([])
    expect(faultsAfter(witness('nobody'))[0]).toMatchObject({ code: 'D301', row: 2, column: 'witness' })
  })

  test('may be missing: an old folder stays valid, and a file with or without it opens as claims.csv', () => {
    expect(buildDossier(FILES).ok).toBe(true)
    const [header = []] = Papa.parse<string[]>(FILES['claims.csv']).data
    expect(isOurs(header)).toBe(true)
    expect(isOurs([...header, 'speaker'])).toBe(true)
    expect(isOurs(header.filter((name) => name !== 'quote'))).toBe(false)
  })
})
