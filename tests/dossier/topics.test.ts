import { topicsOf } from '@/lib/dossier/topics'
import { everywhere } from '@/lib/locale'
import { cells, dossierAfter, faultsAfter, places, records } from '@/tests/fixtures/mini'

const LISTED = [
  { id: 'money', name: everywhere('Money') },
  { id: 'trains', name: everywhere('Trains') },
]

describe('the topics of claims', () => {
  test('are those of the list that claims name, in its order', () => {
    const claims = [{ topic: 'trains' }, { topic: 'money' }, { topic: 'trains' }]
    expect(topicsOf(LISTED, claims)).toEqual(LISTED)
    expect(topicsOf(LISTED, [{ topic: 'trains' }]).map(({ id }) => id)).toEqual(['trains'])
  })

  test('are called by their ids where there is no list', () => {
    expect(topicsOf([], [{ topic: 'rolling-stock' }])).toEqual([
      { id: 'rolling-stock', name: everywhere('Rolling stock') },
    ])
  })

  test('are one general topic where claims name none, so that neither the column nor the file is needed', () => {
    const { claims, knownTopics } = dossierAfter((files) => ({
      ...records('claims.csv', ([header = [], ...rows]) => {
        const at = header.indexOf('topic')
        return [header, ...rows].map((row) => row.filter((_, column) => column !== at))
      })(files),
      'topics.csv': '',
    }))
    expect(new Set(claims.map(({ topic }) => topic))).toEqual(new Set(['general']))
    expect(knownTopics).toEqual([{ id: 'general', name: { zh: '综合', en: 'General' } }])
  })

  test.each(['general', 'weather'])('are listed where any are: %s is not', (topic) => {
    expect(places(faultsAfter(cells('claims.csv', 2, { topic })))).toEqual(['claims.csv:2:topic: D301'])
  })
})
