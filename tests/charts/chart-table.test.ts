import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ChartTable } from '@/components/chart/chart-table'
import { chartOf } from '@/lib/charts/chart'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Locale } from '@/lib/locale'
import { entryOf, project } from '@/tests/fixtures/project'

const ours = project()

/** The cells of each row of a figure’s table, the name first. */
function rowsOf(slug: string, locale: Locale): string[][] {
  const [{ rows }] = chartOf(ours, entryOf(ours, slug)).measures
  const html = renderToStaticMarkup(createElement(ChartTable, { rows, caption: 'Data', locale }))
  const body = html.slice(html.indexOf('<tbody>'))
  return [...body.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) =>
      cell.replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' '),
    ),
  )
}

describe('the table of a figure', () => {
  test.each([
    ['training-hardware', 'en', 'M6', '480 cards'],
    ['training-hardware', 'zh', '谷歌', '2048块TPU'],
    ['training-hardware', 'en', 'Claimed: less energy', 'over 80%'],
    ['reach', 'en', 'The article, 2026', 'over 20 million developers'],
  ] as const)('%s in %s writes what is counted: %s, %s', (slug, locale, name, written) => {
    const row = rowsOf(slug, locale).find(([first]) => first === name)
    expect(row?.[1]).toBe(written)
  })

  test('says the theme and the status of every claim', () => {
    const rows = rowsOf('standing', 'en')
    expect(rows).toHaveLength(ours.claims.length)
    expect(rows[0]).toContain('Institutions and people')
    const labels: readonly string[] = Object.values(CLAIM_WORDS.en.statuses)
    expect(rows.every((row) => row.some((cell) => labels.includes(cell)))).toBe(true)
  })

  test('has every row', () => {
    const { rows } = chartOf(ours, entryOf(ours, 'in-context')).measures[0]
    expect(rowsOf('in-context', 'zh')).toHaveLength(rows.length)
  })
})
