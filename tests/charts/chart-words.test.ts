import { chartOf } from '@/lib/charts/chart'
import { altOf } from '@/lib/charts/table'
import { fill } from '@/lib/claims/fill'
import { readDossier } from '@/lib/dossier/read-folder'
import { chartCsv } from '@/lib/exports/chart-csv'
import { everywhere, LOCALES } from '@/lib/locale'
import { entryOf, project, withValue } from '@/tests/fixtures/project'

const ours = project()
const titleOf = (assessed: typeof ours, slug: string, measure = 0) =>
  chartOf(assessed, entryOf(assessed, slug)).measures[measure]?.title

describe('the words of the figures', () => {
  test.each([
    [
      'training-hardware',
      0,
      'By devices, M6’s claimed energy saving of over 80% fits only NVIDIA’s cards (84.4%), not Google’s (76.6% or 53.1%)',
      '按设备数，M6的“能耗降低了超过八成”只与英伟达吻合（84.4%），与谷歌不吻合（76.6%或53.1%）',
    ],
    [
      'timeline',
      0,
      'Three of the article’s six time spans fit, one of them from an unconfirmed start; another only if counted to Qwen3',
      '文中6段时间有3段吻合，其中一段的起点没有查到出处；“3年不到的时间”要算到Qwen3才吻合',
    ],
  ])('%s, measure %i, says what its data say', (slug, measure, en, zh) => {
    expect(titleOf(ours, slug, measure)).toEqual({ en, zh })
  })

  test('a changed figure changes title, alternative text, table and file', () => {
    const changed = project(withValue('google-accelerators', '2048', '4096'))
    const [before, after] = [ours, changed].map((assessed) => {
      const figure = chartOf(assessed, entryOf(assessed, 'training-hardware'))
      const [first] = figure.measures
      return {
        title: first.title.en,
        alt: altOf(first.title.zh, first.rows, 'zh'),
        table: JSON.stringify(first.rows),
        csv: chartCsv(figure),
      }
    })
    for (const part of ['title', 'alt', 'table', 'csv'] as const)
      expect(after?.[part]).not.toBe(before?.[part])
    expect(after?.title).toContain('88.3%')
    for (const part of ['alt', 'table', 'csv'] as const) expect(after?.[part]).toContain('4096')
  })

  test('a changed status changes the finding of the first figure', () => {
    const changed = project((files) => ({
      ...files,
      'evidence.csv': files['evidence.csv'].replaceAll(/,(own|original|independent),/g, ',relay,'),
    }))
    expect(titleOf(ours, 'standing')?.en).not.toBe(titleOf(changed, 'standing')?.en)
  })

  test('every token of charts, findings, comparisons and the head of the dashboard has an answer', () => {
    const { lead, figures, comparisons, findings, source } = ours.dossier
    const said = JSON.stringify([lead, figures, comparisons, findings, source.headline, source.standfirst])
    expect(said.match(/\{[a-z-]+(:[^{}"]*)?\}/g)).toBeNull()
  })

  test('a phrase begins as it is written, a sentence with a capital', () => {
    const { details, measures } = entryOf(ours, 'timeline')
    expect(details['catch-up-years']?.en).toMatch(/^about 2\.4 years/)
    expect(measures[0]?.title.en).toMatch(/^Three of/)
    // A label heads its row in a chart, and is within a name on Compare.
    const scale = entryOf(ours, 'model-scale')
    expect(scale.labels['genos-total-parameters']?.en).toBe('in all')
    expect(chartOf(ours, scale).measures[0].rows.map(({ name }) => name.en)).toContain('In all')
  })

  test('a token that means nothing is an error that names figure and token', () => {
    const entry = entryOf(ours, 'reach')
    expect(() => fill(everywhere('{claim:no-such-claim}'), { assessed: ours, entry })).toThrow(
      'The words of "reach" use {claim:no-such-claim}, which means nothing',
    )
  })

  test('titles do not hold their own numbers: every digit comes in through a token or a name', () => {
    for (const entry of readDossier().figures) {
      for (const measure of entry.measures) {
        for (const locale of LOCALES) {
          const own = measure.title[locale].replace(/\{[^}]*\}/g, '').replace(/M6|Qwen3|“021”/g, '')
          expect([entry.slug, own]).toEqual([entry.slug, own.replace(/\d/g, '')])
        }
      }
    }
  })

  test.each([
    ['firsts-and-ranks', 'zh', '阿里云：全球前4名；', '前4名：'],
    ['firsts-and-ranks', 'en', 'Alibaba Cloud: top 4 in the world;', 'in the world:'],
    ['reach', 'zh', '深度求索：登顶超140个应用商店。', '应用商店：'],
    ['timeline', 'en', 'ChatGPT: 2 months to 100 million;', '100 million:'],
    ['timeline', 'zh', '“短短两个月”，月活破亿：2个月；', '“十几年的投资”：'],
  ] as const)('the alternative text of %s in %s says no number twice', (slug, locale, said, twice) => {
    const [{ title, rows }] = chartOf(ours, entryOf(ours, slug)).measures
    const alt = altOf(title[locale], rows, locale)
    expect(alt).toContain(said)
    expect(alt).not.toContain(twice)
  })

  test.each([
    ['AlphaZero', 'DeepMind, 5 December 2017, 5,064 × Google TPU v2, Google TPU v1'],
    ['Yuan 1.0', 'Inspur, 12 October 2021, 2,128 × a device not listed'],
  ])('the model %s of the background list has its makers, day and devices', (model, written) => {
    const [{ rows }] = chartOf(ours, entryOf(ours, 'in-context')).measures
    expect(rows.find(({ name }) => name.en === model)?.written.en).toBe(written)
  })

  test('every picture has an alternative text that starts with its finding and gives each claim’s number', () => {
    for (const entry of ours.dossier.figures) {
      for (const measure of chartOf(ours, entry).measures) {
        const alt = altOf(measure.title.en, measure.rows, 'en')
        expect(alt.startsWith(measure.title.en)).toBe(true)
        expect(alt.length).toBeGreaterThan(measure.title.en.length + 20)
      }
    }
  })

  test.each([
    [
      'en',
      'six companies: 6 companies; ChatGPT went online on 30 November 2022; ',
      '; 29 more in the table.',
    ],
    ['zh', '即六家公司：6家公司；ChatGPT于2022年11月30日上线；', '；另外29项见数据表。'],
  ] as const)(
    'sentences in the alternative text of all claims have no stop of their own in %s',
    (locale, said, end) => {
      const [{ title, rows }] = chartOf(ours, entryOf(ours, 'standing')).measures
      const alt = altOf(title[locale], rows, locale)
      expect(alt).toContain(said)
      expect(alt.endsWith(end)).toBe(true)
      expect(alt).not.toMatch(/[.。][:：;；.。]/)
    },
  )
})
