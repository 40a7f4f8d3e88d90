import { apaReference, REFERENCE_ENDINGS, referenceFile } from '@/lib/publish/reference-formats'
import { citedOf, gbReference, referenceOf } from '@/lib/publish/references'
import { project } from '@/tests/fixtures/project'

const ours = project()

describe('references', () => {
  test('a claim by GB/T 7714 has its type, the day of publication and room for the day of looking', () => {
    expect(gbReference(referenceOf(ours, 'zh', 'claims', 'm6-accelerators'))).toMatch(
      /^数有所据\. M6 的训练只用了480张卡\[EB\/OL\]\. \(\d{4}-\d{2}-\d{2}\)\[引用日期\]\. http.*\/zh\/claims\/m6-accelerators\/$/,
    )
  })

  test('the data set by GB/T 7714 is a data set', () => {
    expect(gbReference(referenceOf(ours, 'zh', 'data', 'claimboard'))).toContain('[DS/OL]')
  })

  test('a claim in APA style', () => {
    expect(apaReference(referenceOf(ours, 'en', 'claims', 'm6-accelerators'))).toMatch(
      /^Claimboard\. \(\d{4}, [A-Z][a-z]+ \d+\)\. M6 was trained on only 480 cards\. http.*\/en\/claims\/m6-accelerators\/$/,
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
          // BibTeX sets braces around words that must keep their capitals.
          expect(file.replace(/[{}]/g, '')).toContain(item.title)
        }
        expect(referenceFile(item, 'bib')).toMatch(/^@misc\{[\w-]+,\n/)
        expect(referenceFile(item, 'ris')).toMatch(/^TY {2}- (ELEC|DATA)\n[\s\S]*\nER {2}- /)
        expect(JSON.parse(referenceFile(item, 'json'))).toEqual([item])
      }
    },
  )

  test('a reference to what does not exist is refused', () => {
    expect(() => referenceOf(ours, 'en', 'claims', 'm7')).toThrow('claims "m7"')
  })
})
