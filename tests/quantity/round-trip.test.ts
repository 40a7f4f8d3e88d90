import fc from 'fast-check'
import { LOCALES } from '@/lib/locale'
import { readQuantities, readQuantity } from '@/lib/quantity/read'
import { writeQuantity } from '@/lib/quantity/write'
import { SITE_UNITS } from '@/tests/fixtures/units'
import { quantities } from '@/tests/quantity/arbitraries'

const RUNS = { numRuns: 500 }

describe.each(LOCALES)('what is written in %s', (locale) => {
  test('is read back as the same quantity', () => {
    fc.assert(
      fc.property(quantities, (quantity) => {
        const written = writeQuantity(quantity, locale)
        const { value, hedge, interval, unit } = quantity
        expect({ written, read: readQuantity(written, { units: SITE_UNITS }) }).toMatchObject({
          written,
          read: { value, hedge, interval, unit },
        })
      }),
      RUNS,
    )
  })

  test('is read back from the middle of a sentence, where it stands', () => {
    fc.assert(
      fc.property(
        quantities.filter((q) => q.kind === 'number'),
        (quantity) => {
          const written = writeQuantity(quantity, locale)
          const sentence = locale === 'zh' ? `据说有“${written}”。` : `They say “${written}”.`
          const { value, hedge } = quantity
          expect(readQuantities(sentence, { units: SITE_UNITS })).toMatchObject([
            { value, hedge, text: written },
          ])
        },
      ),
      RUNS,
    )
  })
})

test('any text at all is read without a fault, and readings follow one another where they say they are', () => {
  const scraps = fc.constantFrom(
    ...'零一两三十百千万亿几数多余半成级年月日个家第前首最约近超破不到至0123456789.,%-~ ×⁹eE',
    'over ',
    'two ',
    'May ',
    ' to ',
  )
  fc.assert(
    fc.property(fc.array(scraps, { maxLength: 14 }), (parts) => {
      const text = parts.join('')
      let last = 0
      for (const reading of readQuantities(text, { year: 2026, units: SITE_UNITS })) {
        expect(reading.start).toBeGreaterThanOrEqual(last)
        expect(reading.end).toBeGreaterThan(reading.start)
        expect(text.slice(reading.start, reading.end)).toBe(reading.text)
        last = reading.end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
    RUNS,
  )
})
