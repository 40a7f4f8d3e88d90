import { recordFields } from '@/lib/text/record-fields'
import { project } from '@/tests/fixtures/project'

test.each([
  [
    'model = M6-T; accelerators = 480',
    [
      ['model', 'M6-T'],
      ['accelerators', '480'],
    ],
  ],
  [
    'rank = 12; …',
    [
      ['rank', '12'],
      ['…', ''],
    ],
  ],
  [
    '"rank": 15, "model": "qwen3.7-max, preview", "score": 1475',
    [
      ['rank', '15'],
      ['model', 'qwen3.7-max, preview'],
      ['score', '1475'],
    ],
  ],
  ['Total Parameters = 1.2B, 10B, 10B', [['Total Parameters', '1.2B, 10B, 10B']]],
  [
    'parameters = 1002700000000 … Note model is sparse; not all are active.',
    [
      ['parameters', '1002700000000'],
      ['…', 'Note model is sparse; not all are active.'],
    ],
  ],
])('%s is a record', (excerpt, fields) => {
  expect(recordFields(excerpt)?.map(({ name, value }) => [name, value])).toEqual(fields)
})

test.each([
  'Deployed in a production cluster with 512 GPUs …',
  'First; then a = b',
  '"We", he said, "won"',
  '',
])('a sentence is not a record: %s', (excerpt) => expect(recordFields(excerpt)).toBeNull())

const wordsIn = (text: string) => text.match(/[^\s=;:",]+/g)

test('a record loses none of its words', () => {
  const records = project().dossier.evidence.flatMap(({ excerpt }) => {
    const fields = recordFields(excerpt)
    return fields === null ? [] : [{ excerpt, fields }]
  })
  expect(records).not.toEqual([])
  for (const { excerpt, fields } of records) {
    const written = fields.map(({ name, value }) => `${name} ${value}`).join(' ')
    expect(wordsIn(written)).toEqual(wordsIn(excerpt))
  }
})
