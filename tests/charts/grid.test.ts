import { chartOf } from '@/lib/charts/chart'
import { layoutGrid } from '@/lib/charts/layout/grid'
import type { GridSeries } from '@/lib/charts/series/lists'
import { groupOf } from '@/lib/claims/status-group'
import { STATUS_GROUPS } from '@/lib/dossier/statuses'
import { entryOf, project } from '@/tests/fixtures/project'

const ours = project()

function seriesOf(slug: string): GridSeries {
  const { series } = chartOf(ours, entryOf(ours, slug)).measures[0]
  if (series.kind !== 'ranks' && series.kind !== 'counts') throw new Error(`${slug} is no grid`)
  return series
}

describe('a grid of claims', () => {
  test.each(['firsts-and-ranks', 'institutions-and-people'])('%s has the best known claims first', (slug) => {
    const groups = seriesOf(slug).rows.map(({ status }) => STATUS_GROUPS.indexOf(groupOf(status)))
    expect(groups).toEqual(groups.toSorted())
  })

  test.each([
    ['alibaba-cloud-rank', { scope: 'yes', measure: 'no', list: 'no' }],
    ['qwen-tier', { scope: 'yes', measure: 'partly', list: 'no' }],
    ['genos-first', { scope: 'yes', measure: 'not-needed', list: 'not-needed' }],
  ])('%s says what the article gives', (id, given) => {
    expect(seriesOf('firsts-and-ranks').rows.find(({ row }) => row.id === id)?.given).toEqual(given)
  })

  test('counts in its title the ranks whose column says that no measure is given', () => {
    const lacking = seriesOf('firsts-and-ranks').rows.filter(({ given }) => given?.measure === 'no')
    const { title } = chartOf(ours, entryOf(ours, 'firsts-and-ranks')).measures[0]
    expect(title.zh).toContain(`${lacking.length}个没有`)
  })

  test('draws only the counts that are not exact numbers', () => {
    const drawn = seriesOf('institutions-and-people').rows.filter(({ isSpread }) => isSpread)
    expect(drawn.map(({ row }) => row.id).toSorted()).toEqual([
      'm6-team',
      'm6-team-companies',
      'zju-graduates',
    ])
  })

  test('draws how far a number of the article may go below its name, not where the findings are', () => {
    const { texts } = layoutGrid(seriesOf('institutions-and-people'), {
      width: 560,
      scale: 'linear',
      locale: 'en',
    })
    const xOf = (text: string) => texts.find((put) => put.text.startsWith(text))?.x
    expect(xOf('2,000')).toBe(xOf('What'))
    expect(xOf('What was found')).toBeGreaterThan(xOf('2,000') ?? Number.NaN)
  })

  test('has a key of the signs and statuses that occur, and of no others', () => {
    const { key } = layoutGrid(seriesOf('firsts-and-ranks'), { width: 560, scale: 'linear', locale: 'en' })
    const texts = (key ?? []).map(({ text }) => text)
    expect(texts).toContain('given in part')
    expect(texts).toContain('Contradicted')
    expect(texts).not.toContain('Confirmed')
  })

  test.each([340, 560, 1120])('keeps everything within %d pixels', (width) => {
    for (const slug of ['firsts-and-ranks', 'institutions-and-people']) {
      const { texts, glyphs, y } = layoutGrid(seriesOf(slug), { width, scale: 'linear', locale: 'zh' })
      expect(Math.max(...glyphs.map((glyph) => glyph.x), ...texts.map(({ x }) => x))).toBeLessThanOrEqual(
        width,
      )
      expect(y).toBeGreaterThan(200)
    }
  })
})
