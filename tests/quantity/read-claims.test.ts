import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { type MadeQuantity, makeQuantity, type QuantityCells } from '@/lib/quantity/make'
import { type Reading, readQuantities } from '@/lib/quantity/read'
import { SITE_UNITS } from '@/tests/fixtures/units'

interface ClaimRow extends QuantityCells {
  readonly id: string
  readonly quote: string
  readonly statement_en: string
  readonly statement_zh: string
}

const PUBLISHED = { year: 2026 }
const { data: rows } = Papa.parse<ClaimRow>(readFileSync('data/claims.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
})

/** The reading of a text that says just what the row says, if there is one. */
function readingOf(made: MadeQuantity, text: string): Reading | undefined {
  if (!made.ok) throw new Error(`the row makes no quantity: ${made.fault.code} in ${made.fault.column}`)
  const { value, hedge, interval } = made.quantity
  return readQuantities(text, { ...PUBLISHED, units: SITE_UNITS }).find(
    (r) => r.value === value && r.hedge === hedge && JSON.stringify(r.interval) === JSON.stringify(interval),
  )
}

test('there are claims to read', () => {
  expect(rows.length).toBeGreaterThan(40)
})

/** Claims of priority and of “several” have no numeral to read; their notes say what they are taken for. */
const WITHOUT_NUMERAL = ['m6-moe-first', 'm6-team-companies']

// 百亿级 is 10 to under 100 billion. English says tens of billions, which alone would be 20 billion or more.
describe.each(rows.filter(({ id }) => !WITHOUT_NUMERAL.includes(id)).map((row) => [row.id, row] as const))(
  '%s',
  (_, row) => {
    const made = makeQuantity(row, SITE_UNITS)

    test('is read out of its quote, with its unit where the quote names one', () => {
      const reading = readingOf(made, row.quote)
      expect({ quote: row.quote, reading }).toMatchObject({ reading: expect.anything() })
      expect([row.unit, undefined]).toContain(reading?.unit?.id)
    })

    test('is read out of the sentence that states it in either language', () => {
      for (const sentence of [row.statement_zh, ...(row.hedge === 'magnitude' ? [] : [row.statement_en])]) {
        expect({ sentence, reading: readingOf(made, sentence) }).toMatchObject({ reading: expect.anything() })
      }
    })
  },
)
