import { claimCitation } from '@/lib/exports/citation'
import { apaReference, citedOf, gbReference, REFERENCE_FILES, referenceOf } from '@/lib/exports/references'
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
      /^数有所据\. 论断核查：M6 的训练只用了480张卡——查到出处\[EB\/OL\]\. \(\d{4}-\d{2}-\d{2}\)\[引用日期\]\. http.*\/zh\/claims\/m6-accelerators\/$/,
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
    const bib = REFERENCE_FILES.bib(referenceOf(ours, 'en', 'data', 'claimboard'))
    expect(bib).toContain(`\tversion = {${ours.dossier.changes[0]?.version}},\n}\n`)
  })

  test.each(citedOf(ours).map(({ kind, id }) => [kind, id] as const))(
    '%s %s has every form in both languages',
    (kind, id) => {
      for (const locale of ['zh', 'en'] as const) {
        const item = referenceOf(ours, locale, kind, id)
        const [bib, ris, json] = [
          REFERENCE_FILES.bib(item),
          REFERENCE_FILES.ris(item),
          REFERENCE_FILES.json(item),
        ]
        expect(JSON.parse(json)).toMatchObject([
          { id, author: [{ literal: item.author }], version: item.version },
        ])
        for (const file of [plainOf(bib), ris, json]) {
          expect(file).toContain(item.url)
          expect(file).toContain(item.title)
        }
        expect(bib).toMatch(/^@misc\{[\w-]+,\n/)
        expect(ris).toMatch(/^TY {2}- (ELEC|DATA)\r\n[\s\S]*\r\nER {2}- /)
      }
    },
  )

  test('no BibTeX file has a character that TeX would not print', () => {
    for (const { kind, id } of citedOf(ours))
      for (const locale of ['zh', 'en'] as const) {
        const fields = printedFields(REFERENCE_FILES.bib(referenceOf(ours, locale, kind, id)))
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
    const bib = REFERENCE_FILES.bib(item)
    expect(printedFields(bib).filter((field) => BARE.test(field))).toEqual([])
    expect(plainOf(bib)).toContain(`title = ${title},`)
    expect(bib).toContain(`\turl = {${item.url}}`)
  })

  test('every line of a RIS file ends in CR LF', () => {
    const ris = REFERENCE_FILES.ris(referenceOf(ours, 'zh', 'data', 'claimboard'))
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
        expect(claimCitation(item, ours.dossier.source, locale)).toContain(
          locale === 'zh' ? title.split('——').at(-1) : title.split(' — ').at(-1),
        )
      }
  })

  test('a chart is cited as a chart of checked figures', () => {
    const [entry] = ours.dossier.figures
    const reference = referenceOf(ours, 'en', 'figures', entry?.slug ?? '')
    expect(reference.title).toMatch(/ \(Claimboard, checked figures\)$/)
  })

  test('a reference to what does not exist is refused', () => {
    expect(() => referenceOf(ours, 'en', 'claims', 'm7')).toThrow('claims "m7"')
  })
})
