import { CATALOGUE, type Fault } from '@/lib/faults/catalogue'
import { describeFault, formatFault } from '@/lib/faults/describe'
import { HTML_LANG, LOCALES } from '@/lib/locale'
import { ARTICLE_CASES } from '@/tests/fixtures/article-cases'
import { CASES } from '@/tests/fixtures/cases'
import { faultsAfter, places } from '@/tests/fixtures/mini'
import { OPENED_FILES } from '@/tests/fixtures/opened-files'

const FAULT_CODES = Object.keys(CATALOGUE.en)

const OF_THE_FILES = Object.values(CASES).flat()
const FOUND = new Map(OF_THE_FILES.map((one) => [one, faultsAfter(one.edit)]))
/** Reported by the reader of the folder: see read-folder.test.ts. */
const OF_THE_DISK = ['D001', 'D002']

describe('the catalogue of faults', () => {
  test('has an example of every code in the tests', () => {
    const shown = [...OF_THE_FILES, ...ARTICLE_CASES].flatMap(({ faults }) =>
      faults.map((fault) => fault.slice(-4)),
    )
    const rejected = OPENED_FILES.flatMap((file) => (file.rejected ?? []).map((place) => place.slice(-4)))
    expect([...new Set([...OF_THE_DISK, ...shown, ...rejected])].toSorted()).toEqual(FAULT_CODES.toSorted())
  })

  test.each(LOCALES)('says what is wrong, what is allowed and what to do in full (%s)', (locale) => {
    for (const fault of [...FOUND.values()].flat()) {
      const { problem, expected, fix } = describeFault(fault, locale)
      for (const sentence of [problem, expected, fix]) {
        expect(sentence).toMatch(locale === 'zh' ? /^\S.*。$/ : /^[^a-z\s].*\.$/)
        expect(sentence).not.toMatch(/undefined|null|\[object|NaN/)
      }
      // In this language, whatever was found in the cell.
      expect(/\p{Script=Han}/u.test(fix)).toBe(HTML_LANG[locale].startsWith('zh'))
    }
  })

  test('has codes that go by where the fault lies', () => {
    expect(FAULT_CODES.every((code) => /^D[0-6]\d\d$/.test(code))).toBe(true)
    expect(FAULT_CODES).toEqual(FAULT_CODES.toSorted())
    expect(Object.keys(CATALOGUE.zh)).toEqual(FAULT_CODES)
  })
})

test.each(Object.entries(CASES))('each fault of %s is reported at its place, and no other', (_, cases) => {
  expect(cases.map((one) => [one.what, places(FOUND.get(one) ?? [])])).toEqual(
    cases.map(({ what, faults }) => [what, faults]),
  )
})

describe('formatFault', () => {
  const fault: Fault = {
    code: 'D103',
    file: 'claims.csv',
    row: 7,
    column: 'hedge',
    details: { found: 'circa', allowed: ['exact', 'over'] },
  }

  test('writes one line: where, what was found, what is allowed, what to do', () => {
    expect(formatFault(fault)).toBe(
      'claims.csv:7:hedge: D103 ‘circa’ is not an allowed value. Allowed: exact, over. Use one of these.',
    )
    expect(formatFault(fault, 'zh')).toBe(
      'claims.csv:7:hedge: D103 “circa”不是允许的值。允许的值：exact、over。选用其中一个。',
    )
  })

  test('leaves the column off where the whole row is at fault', () => {
    const ragged: Fault = {
      code: 'D007',
      file: 'a.csv',
      row: 3,
      column: null,
      details: { found: 2, expected: 5 },
    }
    expect(formatFault(ragged)).toMatch(/^a\.csv:3: D007 The row has 2 cells but the header has 5 columns\. /)
  })

  test('keeps to one line, whatever was found', () => {
    const long: Fault = { ...fault, code: 'D111', details: { found: `a\r\n\tb${'c'.repeat(200)}` } }
    expect(formatFault(long)).toContain(`‘a\\r\\n\\tb${'c'.repeat(71)}…’`)
  })

  test.each([
    ['a mark of direction', 'a\u202Eb', '‘a\\u202Eb’'],
    ['what a terminal would obey', '\u001B[2J\u009Bm', '‘\\u001B[2J\\u009Bm’'],
    ['what no one sees', 'a\u200B\u{E0041}', '‘a\\u200B\\u{E0041}’'],
    ['words from right to left', 'שלום 12', '‘\u2068שלום 12\u2069’'],
    ['words from left to right', '约12', '‘约12’'],
  ])('keeps %s within its quotes', (_, found, said) => {
    expect(formatFault({ ...fault, code: 'D111', details: { found } })).toContain(said)
  })
})
