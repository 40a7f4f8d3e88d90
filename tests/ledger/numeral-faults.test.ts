import fc from 'fast-check'
import type { LedgerEntry } from '@/lib/dossier/rows'
import { describeFault } from '@/lib/faults/describe'
import { numeralFaults } from '@/lib/ledger/numeral-faults'
import { everywhere } from '@/lib/locale'
import { places } from '@/tests/fixtures/mini'

const PARAGRAPH = '用12台换下48台，约75%，十几人，两个月，12台'
const ARTICLE = [['数说', PARAGRAPH]]
const TEXTS = ['12', '48', '75%', '十几', '两', '12']

function ledger(texts: readonly string[]): LedgerEntry[] {
  return texts.map((text, index) => ({
    place: { section: 1, paragraph: 1 },
    occurrence: index + 1,
    text,
    fate: 'rhetoric',
    claims: [],
    note: everywhere(''),
  }))
}

function found(texts: readonly string[]): string[] {
  return numeralFaults(ledger(texts), ARTICLE).map((fault) => describeFault(fault, 'en').problem)
}

test('finds nothing wrong with a ledger that has every numeral in order', () => {
  expect(found(TEXTS)).toEqual([])
})

test('takes full width and half width as one', () => {
  expect(found(['１２', ...TEXTS.slice(1)])).toEqual([])
})

test('a missing numeral is reported with the words around it', () => {
  expect(found(['12', '48', '十几', '两', '12'])).toEqual([
    'Numeral 3 of section 1, paragraph 1 is missing: ‘75%’ (下48台，约75%，十几人，两).',
  ])
})

test('a row too many is reported by its own occurrence', () => {
  expect(found(['12', '48', '50', '75%', '十几', '两', '12'])).toEqual([
    'Numeral 3 of section 1, paragraph 1 is not ‘50’.',
  ])
})

test('a row in the place of another numeral is that numeral printed differently', () => {
  expect(found(['12', '48', '57%', '十几', '两', '12'])).toEqual([
    'Numeral 3 of section 1, paragraph 1 is not ‘57%’ but ‘75%’.',
  ])
})

test('rows that changed places are reported once as missing and once as too many', () => {
  expect(places(numeralFaults(ledger(['48', '12', '75%', '十几', '两', '12']), ARTICLE))).toEqual([
    'numerals.csv:2:text: D503',
    'numerals.csv:4: D502',
  ])
})

test('misses each row that is left out, and finds no other fault', () => {
  fc.assert(
    fc.property(fc.subarray(TEXTS.map((_, at) => at)), (kept) => {
      const texts = kept.map((at) => TEXTS[at] ?? '')
      const faults = numeralFaults(ledger(texts), ARTICLE)
      expect(faults.map(({ code }) => code)).toEqual(Array(TEXTS.length - kept.length).fill('D502'))
    }),
  )
})

test('finds each row that is put in, and no other fault', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(TEXTS.length), { maxLength: 4 }), (places) => {
      const texts = places.reduce((list, at) => list.toSpliced(at, 0, '千'), TEXTS)
      const faults = numeralFaults(ledger(texts), ARTICLE)
      expect(faults.map(({ code }) => code)).toEqual(Array(places.length).fill('D503'))
    }),
  )
})
