import { comparisonOf } from '@/lib/charts/comparison'
import { EMPTY_COMPARISON } from '@/lib/compare/comparison-view'
import { byTopic, kinshipWith } from '@/lib/compare/kinship'
import { sayKinship } from '@/lib/compare/pick-words'
import { openText } from '@/tests/open/tool-session'

const CSV =
  'name,value,unit,topic\na,480,miles,\nb,500,miles,\nc,3,apples,\nd,4,,\ne,8,,\nf,480,cards,compute\n'

async function items() {
  return (await openText(CSV)).comparables('en')
}

describe('rows of a file are compared', () => {
  test.each([
    ['the same word of the file', 0, 1, 'same'],
    ['no unit at all', 3, 4, 'same'],
    ['different words', 0, 2, 'other-words'],
    ['a word and none', 0, 3, 'other-words'],
    ['a word and a unit of the site', 0, 5, 'other-words'],
  ])('%s', async (_, a, b, kind) => {
    const all = await items()
    const [first, second] = [all[a], all[b]]
    if (first === undefined || second === undefined) throw new Error('no such rows')
    expect(kinshipWith(first, [second]).kind).toBe(kind)
    const comparison = comparisonOf({ ...EMPTY_COMPARISON, claims: [first.id, second.id] }, all, 'en')
    expect(comparison === null).toBe(kind !== 'same')
  })

  test('differences are given in the word of the file', async () => {
    const all = await items()
    const comparison = comparisonOf({ ...EMPTY_COMPARISON, claims: ['row-2', 'row-3'] }, all, 'en')
    expect(comparison?.sentences[0]?.said).toBe(
      'b (500 miles) is about 1.04 times a (480 miles), or 20 miles more.',
    )
    expect(comparison?.series.panels[0]?.rows[0]?.main.written.en).toBe('480 miles')
  })

  test('rows without a topic of ours are under a heading of no topic', async () => {
    expect(byTopic(await items()).map(({ topic, items: { length } }) => [topic, length])).toEqual([
      ['compute', 1],
      [null, 5],
    ])
  })
})

test.each([
  ['dates', 'city,value,date\nNY,1200,2023\nNY,1300,2024\nLA,5,2024\n', ['NY · 2023', 'NY · 2024', 'LA']],
  [
    'labels of one subject',
    'subject,name,value\nAlibaba,cards,480\nAlibaba,chips,500\n',
    ['Alibaba · cards', 'Alibaba · chips'],
  ],
  ['columns', 'city,men,women\nNY,1,2\n', ['NY · men', 'NY · women']],
  ['nothing that the file says', 'city,value\nNY,1200\nNY,1300\n', ['NY', 'NY']],
] as const)('rows of one name are distinguished by %s', async (_, text, names) => {
  expect((await openText(text)).comparables('en').map(({ name }) => name)).toEqual(names)
})

test('currencies share no axis and have no ratio, and the refusal names both', async () => {
  const session = await openText('name,value\na,5亿元\nb,6亿元\nc,7亿美元\nd,8亿美元\n')
  const [yuan, , dollars] = session.comparables('en')
  if (yuan === undefined || dollars === undefined) throw new Error('no such rows')
  const kinship = kinshipWith(yuan, [dollars])
  expect(sayKinship(kinship, 'en')).toContain('US dollars are not yuan')
  const claims = [yuan.id, dollars.id]
  expect(comparisonOf({ ...EMPTY_COMPARISON, claims }, session.comparables('en'), 'en')).toBeNull()
  expect(session.charts(9, 'en').charts.map(({ count }) => count)).toEqual([2, 2])
})
