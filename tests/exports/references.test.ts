import { apaReference, REFERENCE_ENDINGS, referenceFile } from '@/lib/exports/reference-formats'
import { citedOf, gbReference, referenceOf } from '@/lib/exports/references'
import { project } from '@/tests/fixtures/project'

const ours = project()

/** What TeX prints of a BibTeX file: braces around capitals are no characters, and escapes are. */
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
    expect(gbReference(referenceOf(ours, 'zh', 'claims', 'm6-accelerators'))).toMatch(
      /^数有所据\. 论断核查：M6的训练只用了480张卡——查到一个出处\[EB\/OL\]\. \(\d{4}-\d{2}-\d{2}\)\[引用日期\]\. http.*\/zh\/claims\/m6-accelerators\/$/,
    )
  })

  test('the data set by GB/T 7714 is a data set', () => {
    expect(gbReference(referenceOf(ours, 'zh', 'data', 'claimboard'))).toContain('[DS/OL]')
  })

  test('a claim in APA style', () => {
    expect(apaReference(referenceOf(ours, 'en', 'claims', 'm6-accelerators'))).toMatch(
      /^Claimboard\. \(\d{4}, [A-Z][a-z]+ \d+\)\. Claim check: M6 was trained on only 480 cards — traced to one source\. http.*\/en\/claims\/m6-accelerators\/$/,
    )
  })

  test('the data set in APA style names its version', () => {
    expect(apaReference(referenceOf(ours, 'en', 'data', 'claimboard'))).toContain(
      `(Version ${ours.dossier.changes[0]?.version})`,
    )
  })

  test('the data set in BibTeX carries its version', () => {
    const bib = referenceFile(referenceOf(ours, 'en', 'data', 'claimboard'), 'bib')
    expect(bib).toContain(`\tversion = {${ours.dossier.changes[0]?.version}},\n}\n`)
  })

  test.each(citedOf(ours).map(({ kind, id }) => [kind, id] as const))(
    '%s %s has every form in both languages',
    (kind, id) => {
      for (const locale of ['zh', 'en'] as const) {
        const item = referenceOf(ours, locale, kind, id)
        for (const ending of REFERENCE_ENDINGS) {
          const file = referenceFile(item, ending)
          expect(file).toContain(item.URL)
          expect(ending === 'bib' ? plainOf(file) : file).toContain(item.title)
        }
        expect(referenceFile(item, 'bib')).toMatch(/^@misc\{[\w-]+,\n/)
        expect(referenceFile(item, 'ris')).toMatch(/^TY {2}- (ELEC|DATA)\r\n[\s\S]*\r\nER {2}- /)
        expect(JSON.parse(referenceFile(item, 'json'))).toEqual([item])
      }
    },
  )

  test('no BibTeX file has a character that TeX would not print', () => {
    for (const { kind, id } of citedOf(ours))
      for (const locale of ['zh', 'en'] as const) {
        const fields = printedFields(referenceFile(referenceOf(ours, locale, kind, id), 'bib'))
        expect(fields.length).toBeGreaterThan(4)
        expect([id, fields.filter((field) => BARE.test(field))]).toEqual([id, []])
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
    const item = { ...referenceOf(ours, 'en', 'claims', 'm6-accelerators'), title, note: title }
    const bib = referenceFile(item, 'bib')
    expect(printedFields(bib).filter((field) => BARE.test(field))).toEqual([])
    expect(plainOf(bib)).toContain(`title = ${title},`)
    expect(bib).toContain(`\turl = {${item.URL}}`)
  })

  test('every line of a RIS file ends in CR LF', () => {
    const ris = referenceFile(referenceOf(ours, 'zh', 'data', 'claimboard'), 'ris')
    expect(ris.split('\r\n').length).toBeGreaterThan(6)
    expect(ris.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('a claim is cited with its status in every form', () => {
    for (const item of ours.claims)
      for (const locale of ['zh', 'en'] as const) {
        const reference = referenceOf(ours, locale, 'claims', item.claim.id)
        const title = item.title[locale]
        expect(reference.title).toBe(title)
        expect(gbReference(reference)).toContain(title)
        expect(apaReference(reference)).toContain(title)
      }
  })

  test('a chart is cited as a chart of checked numbers', () => {
    const [entry] = ours.dossier.figures
    const reference = referenceOf(ours, 'en', 'figures', entry?.slug ?? '')
    expect(reference.title).toMatch(/ \(Claimboard, checked numbers\)$/)
  })

  test('a reference to what does not exist is refused', () => {
    expect(() => referenceOf(ours, 'en', 'claims', 'm7')).toThrow('no page at /en/claims/m7/')
  })
})
