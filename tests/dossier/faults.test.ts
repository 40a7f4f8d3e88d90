import { CASES } from '@/tests/fixtures/cases'
import { all, cells, dossierAfter, faultsAfter, places } from '@/tests/fixtures/mini'

function fail(what: string): never {
  throw new Error(`no such case: ${what}`)
}

describe('buildDossier', () => {
  test('takes the sound dossier as it is', () => {
    expect(places(faultsAfter((files) => files))).toEqual([])
  })

  test.each(Object.entries(CASES))('reports each fault of %s at its place, and no other', (_, cases) => {
    const found = cases.map(({ what, edit }) => ({ what, faults: places(faultsAfter(edit)) }))
    expect(found).toEqual(cases.map(({ what, faults }) => ({ what, faults })))
  })

  test('reports every fault at once, by file and row', () => {
    const edits = [
      'a field of JSON that is missing',
      'a repetition of nothing',
      'evidence for a claim that is not there',
      'a note in English only',
      'a required cell that is empty',
      'a column that nobody knows',
    ].map(
      (what) =>
        Object.values(CASES)
          .flat()
          .find((one) => one.what === what)?.edit ?? fail(what),
    )
    const found = places(faultsAfter(all(...edits)))
    expect(found).toEqual([
      'subjects.csv:1:colour: D005',
      'claims.csv:3:statement_zh: D101',
      'claims.csv:3:note_zh: D202',
      'evidence.csv:4:claim: D301',
      'numerals.csv:13:claim: D401',
      'source.json:1:published: D010',
    ])
  })

  test('does not hold a file that cannot be read against the files that name its rows', () => {
    expect(places(faultsAfter((files) => ({ ...files, 'claims.csv': '' })))).toEqual(['claims.csv:1: D003'])
  })

  test('does not call an id unknown that stands in a faulty row', () => {
    const found = places(faultsAfter(cells('claims.csv', 3, { topic: 'size', unit: 'volumes' })))
    expect(found).toEqual(['claims.csv:3:topic: D103', 'claims.csv:3:unit: D103'])
  })

  test('reads each file into the types of its rows', () => {
    const { claims, evidence, checks, ledger, models } = dossierAfter()
    expect(claims[7]).toMatchObject({
      id: 'library-change',
      quantity: { kind: 'date', value: '2026-03', hedge: 'range' },
      asOf: null,
      baseline: [],
      place: { section: 2, paragraph: 1 },
      note: { zh: '', en: '' },
    })
    expect(claims[10]?.baseline).toEqual(['library-computers-old'])
    expect(evidence[2]).toMatchObject({ quantity: null, published: '2024', asOf: null })
    expect(evidence[1]).toMatchObject({ published: '', asOf: '2025-06-30' })
    expect(checks[1]?.operands).toEqual([
      { id: 'library-books', per: 'library-computers-new' },
      { id: 'library-books', per: 'library-computers-old' },
    ])
    expect(ledger[11]).toMatchObject({ occurrence: 5, fate: 'rhetoric', claims: [] })
    expect(models).toEqual([
      {
        model: 'Catalogue-1',
        organization: 'Ferry Town library',
        country: '',
        published: '2024-05-01',
        parameters: 1_000_000,
        trainingComputeFlop: 4.64e26,
        trainingHardware: '',
        accelerators: 8,
        powerDrawWatts: null,
        confidence: '',
        url: '',
      },
    ])
  })
})
