import { readFolder } from '@/lib/dossier/read-folder'
import { FATES } from '@/lib/dossier/vocabulary'
import { formatFault } from '@/lib/faults/describe'

const result = readFolder('data')

test('the data folder has no fault', () => {
  expect(result.ok ? [] : result.faults.map((fault) => formatFault(fault))).toEqual([])
})

if (result.ok) {
  const { claims, ledger, models, source } = result.dossier

  test('the outline has the six sections of the article', () => {
    expect(source.sections.map(({ paragraphs }) => paragraphs.length)).toEqual([4, 9, 10, 4, 7, 5])
  })

  test('the list of models keeps all that have a number of accelerators', () => {
    expect(models.filter(({ accelerators }) => accelerators !== null)).toHaveLength(168)
    expect(models.filter(({ parameters }) => parameters !== null)).toHaveLength(596)
  })

  test('Epoch AI is credited with licence and date', () => {
    expect(source.credits).toMatchObject([
      { title: 'Notable AI Models', publisher: 'Epoch AI', licence: 'CC BY 4.0', exported: '2025-02-24' },
    ])
  })

  test('every numeral has a fate, and every claim a numeral', () => {
    expect(new Set(ledger.map(({ fate }) => fate))).toEqual(new Set(FATES))
    const borne = ledger.filter(({ fate }) => fate === 'claim').flatMap((entry) => entry.claims)
    expect(borne.toSorted()).toEqual(claims.map(({ id }) => id).toSorted())
  })
}
