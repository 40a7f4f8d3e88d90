import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Picture } from '@/components/chart/picture/picture'
import { EvidenceList } from '@/components/evidence/evidence-list'
import { EVIDENCE_WORDS } from '@/components/evidence/words'
import { chartOf } from '@/lib/charts/chart'
import { evidenceSeries, evidenceViews } from '@/lib/charts/evidence-axis'
import { bestEvidence } from '@/lib/claims/evidence-of'
import { publicationsOf } from '@/lib/claims/publications'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { chartRows } from '@/lib/exports/chart-csv'
import { LOCALES } from '@/lib/locale'
import { claimOf, entryOf, project } from '@/tests/fixtures/project'

/** The project with the paper behind M6’s 480 cards, its only source that counts, taken for a weak one. */
const weakened = project((files) => ({
  ...files,
  'evidence.csv': files['evidence.csv']
    .split('\n')
    .map((line) =>
      line.startsWith('m6-t-paper-cards,') ? line.replace(',agrees,own,primary,', ',agrees,own,weak,') : line,
    )
    .join('\n'),
}))
const item = claimOf(weakened, 'm6-accelerators')

describe('a weak source', () => {
  test('does not lift its claim out of the open group', () => {
    expect(item.status).toBe('repeated')
    expect(item.reason.en).toContain('Alibaba (arXiv)')
    expect(bestEvidence(item)?.grade).not.toBe('weak')
  })

  test.each(LOCALES)('is listed last, under a heading, with its grade (%s)', (locale) => {
    const markup = renderToStaticMarkup(createElement(EvidenceList, { evidence: item.evidence, locale }))
    const words = CLAIM_WORDS[locale]
    const heading = markup.indexOf(EVIDENCE_WORDS[locale].weakSources)
    expect(heading).toBeGreaterThan(markup.indexOf('id="epoch-m6-t-cards"'))
    expect(heading).toBeLessThan(markup.indexOf('id="m6-t-paper-cards"'))
    expect(markup.slice(heading)).toContain(words.grades.weak)
    expect(markup.slice(0, heading)).not.toContain(words.grades.weak)
  })

  test.each(LOCALES)('is a dashed ring with its grade beside it, on the axis of its claim (%s)', (locale) => {
    const series = evidenceSeries(item)
    if (series === null) throw new Error('The claim has no axis')
    const [view] = evidenceViews(series, '', locale)
    if (view === undefined) throw new Error('The axis has no view')
    const drawn = renderToStaticMarkup(createElement(Picture, { layout: view.layout, alt: '' }))
    // Its ring, and that of the key.
    expect(drawn.match(/stroke-dasharray="3 2\.2"/g)).toHaveLength(2)
    const labels = series.panels[0]?.rows[0]?.others.map(({ label }) => label[locale]) ?? []
    expect(labels.filter((label) => label.includes(CLAIM_WORDS[locale].grades.weak))).toHaveLength(1)
  })

  test('says so in the chart’s label and in the column `grade` of its CSV', () => {
    const figure = chartOf(weakened, entryOf(weakened, 'training-hardware'))
    const row = chartRows(figure).find(({ id }) => id === 'm6-t-paper-cards')
    expect(row).toMatchObject({ grade: 'weak', name_en: expect.stringMatching(/\(weak source\)$/) })
    expect(chartRows(figure).find(({ id }) => id === 'm6-accelerators')?.grade).toBeNull()
  })

  test('comes after all others on the page of evidence when it is weak in every use', () => {
    const differing = project().dossier.evidence.find((e) => e.id === 'patterson-switch-chips')
    if (differing === undefined) throw new Error('No such source')
    const all = project((files) => ({
      ...files,
      'evidence.csv': files['evidence.csv']
        .split('\n')
        .map((line) => (line.includes(differing.url) ? line.replace(',primary,', ',weak,') : line))
        .join('\n'),
    }))
    const publications = publicationsOf(all)
    const weak = publications.map((publication) => publication.weak)
    expect(weak).toEqual(weak.toSorted((a, b) => Number(a) - Number(b)))
    expect(publications.find(({ url }) => url === differing.url)).toMatchObject({
      weak: true,
      differs: false,
    })
  })
})
