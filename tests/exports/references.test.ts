import { bibtexOf } from '@/lib/exports/bibtex'
import { referenceLine } from '@/lib/exports/reference-line'
import { referenceOf } from '@/lib/exports/references'
import { LOCALES, type Locale } from '@/lib/locale'
import { project } from '@/tests/fixtures/project'

const ours = project()

const CITED = [
  '/data/',
  ...ours.dossier.figures.map(({ slug }) => `/figures/${slug}/`),
  ...ours.claims.map(({ id }) => `/claims/${id}/`),
]

const lineOf = (locale: Locale, path: string) => referenceLine(referenceOf(ours, locale, path), locale)

/** What TeX prints of a BibTeX file: braces around capitals are not characters, and escapes are. */
function plainOf(bib: string): string {
  return bib
    .replace(/\\textasciitilde\{\}/g, '~')
    .replace(/\\textasciicircum\{\}/g, '^')
    .replace(/\\textbackslash\{\}/g, '\u0000')
    .replace(/(?<!\\)[{}]/g, '')
    .replace(/\\([%&#$_{}])/g, '$1')
    .replaceAll('\u0000', '\\')
}

/** The fields of a BibTeX file that TeX prints. */
function printedFields(bib: string): string[] {
  return [...bib.matchAll(/^\t([a-z]+) = \{(.*)\},$/gm)].flatMap(([, name, value = '']) =>
    name === 'url' ? [] : [value],
  )
}

const BARE = /(?<!\\)[%&#$_^~]|\\(?![%&#$_{}]|text(backslash|asciitilde|asciicircum)\{\})/

describe('references', () => {
  test('a claim by GB/T 7714 has its type, the day of publication and room for the day of looking', () => {
    expect(lineOf('zh', '/claims/m6-accelerators/')).toMatch(
      /^数有所据\. 论断核查：M6的训练只用了480张卡——查到一个出处\[EB\/OL\]\. \(\d{4}-\d{2}-\d{2}\)\[引用日期\]\. http.*\/zh\/claims\/m6-accelerators\/$/,
    )
  })

  test('the data set by GB/T 7714 is a data set', () => {
    expect(lineOf('zh', '/data/')).toContain('[DS/OL]')
  })

  test('a claim in APA style', () => {
    expect(lineOf('en', '/claims/m6-accelerators/')).toMatch(
      /^Claimboard\. \(\d{4}, [A-Z][a-z]+ \d+\)\. Claim check: M6 was trained on only 480 cards — traced to one source\. http.*\/en\/claims\/m6-accelerators\/$/,
    )
  })

  test('the first day of a month stays that day wherever the site is built', () => {
    const reference = { ...referenceOf(ours, 'en', '/claims/m6-accelerators/'), issued: '2026-03-01' }
    expect(referenceLine(reference, 'en')).toContain('(2026, March 1)')
  })

  test('the data set in APA style names its version', () => {
    expect(lineOf('en', '/data/')).toContain(`(Version ${ours.dossier.changes[0]?.version})`)
  })

  test('the data set in BibTeX carries its version', () => {
    const bib = bibtexOf(referenceOf(ours, 'en', '/data/'))
    expect(bib).toContain(`\tversion = {${ours.dossier.changes[0]?.version}},\n}\n`)
  })

  test.each(CITED)('%s has both forms in both languages', (path) => {
    for (const locale of LOCALES) {
      const reference = referenceOf(ours, locale, path)
      const bib = bibtexOf(reference)
      expect(bib).toMatch(/^@misc\{[\w-]+,\n/)
      expect(plainOf(bib)).toContain(reference.title)
      for (const form of [bib, referenceLine(reference, locale)]) expect(form).toContain(reference.url)
    }
  })

  test('no BibTeX file has a character that TeX would not print', () => {
    for (const path of CITED)
      for (const locale of LOCALES) {
        const fields = printedFields(bibtexOf(referenceOf(ours, locale, path)))
        expect(fields.length).toBeGreaterThan(4)
        expect([path, fields.filter((field) => BARE.test(field))]).toEqual([path, []])
      }
  })

  test.each([
    'From 92% to 98.3%',
    'A_b & C#',
    'costs $5 {each}',
    'about ~80 ^ 2',
    'a back\\slash \\n',
    '能耗降低80%以上',
    '100%_#&$',
    '%',
  ])('BibTeX keeps every character of %s', (title) => {
    const item = { ...referenceOf(ours, 'en', '/claims/m6-accelerators/'), title, note: title }
    const bib = bibtexOf(item)
    expect(printedFields(bib).filter((field) => BARE.test(field))).toEqual([])
    expect(plainOf(bib)).toContain(`title = ${title},`)
    expect(bib).toContain(`\turl = {${item.url}}`)
  })

  test('a claim is cited with its status in every form', () => {
    for (const item of ours.claims)
      for (const locale of LOCALES) {
        const title = item.title[locale]
        expect(referenceOf(ours, locale, `/claims/${item.id}/`).title).toBe(title)
        expect(lineOf(locale, `/claims/${item.id}/`)).toContain(title)
      }
  })

  test('a chart is cited as a chart of checked numbers', () => {
    const [entry] = ours.dossier.figures
    const reference = referenceOf(ours, 'en', `/figures/${entry?.slug}/`)
    expect(reference.title).toMatch(/ \(Claimboard, chart of checked numbers\)$/)
  })

  test('a reference to what does not exist is refused', () => {
    expect(() => referenceOf(ours, 'en', '/claims/m7/')).toThrow('no page at /en/claims/m7/')
  })
})
