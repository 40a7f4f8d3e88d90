import { proofOf } from '@/lib/dossier/rules/quote-proof'
import { type Reading, readQuantities } from '@/lib/quantity/read'
import { project } from '@/tests/fixtures/project'
import { SITE_UNITS } from '@/tests/fixtures/units'

const { claims, source } = project().dossier

/** The reading of a text that says just what a claim says, if there is one. */
function readingOf({ value, hedge, interval }: (typeof claims)[number]['quantity'], text: string) {
  const says = (r: Reading) =>
    r.value === value && r.hedge === hedge && JSON.stringify(r.interval) === JSON.stringify(interval)
  return readQuantities(text, { year: 2026, units: SITE_UNITS }).find(says)
}

/** Claims of priority and of “several” have no numeral to read; their notes say what they are taken for. */
const withNumerals = claims.filter((claim) => proofOf(claim, source, SITE_UNITS).kind !== 'explained')

test('there are claims to read, and few whose notes must explain what is not read', () => {
  expect(claims.length).toBeGreaterThan(40)
  expect(withNumerals.length).toBeGreaterThan(0.9 * claims.length)
})

// 百亿级 is 10 to under 100 billion. English says tens of billions, which alone would be 20 billion or more.
describe.each(withNumerals.map((claim) => [claim.id, claim] as const))(
  '%s',
  (_, { quantity, quote, statement }) => {
    test('is read out of its quote, with its unit where the quote names one', () => {
      const reading = readingOf(quantity, quote)
      expect({ quote, reading }).toMatchObject({ reading: expect.anything() })
      expect([quantity.unit.id, undefined]).toContain(reading?.unit?.id)
    })

    test('is read out of the sentence that states it in either language', () => {
      for (const sentence of [statement.zh, ...(quantity.hedge === 'magnitude' ? [] : [statement.en])]) {
        expect({ sentence, reading: readingOf(quantity, sentence) }).toMatchObject({
          reading: expect.anything(),
        })
      }
    })
  },
)
