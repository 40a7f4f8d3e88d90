import Papa from 'papaparse'
import { figureSvg } from '@/components/file/figure-file'
import { figureOf } from '@/lib/figures/figure'
import { sourcesOf } from '@/lib/figures/sources'
import { FIGURE_COLUMNS, figureCsv, figureRows } from '@/lib/publish/figure-csv'
import { figureJson } from '@/lib/publish/figure-json'
import { picturesOf } from '@/lib/publish/figure-names'
import { THEMES } from '@/lib/publish/theme-colours'
import { project, withValue } from '@/tests/fixtures/project'

const ours = project()

function figure(slug: string, assessed = ours) {
  const entry = assessed.dossier.figures.find((other) => other.slug === slug)
  if (entry === undefined) throw new Error(`no figure ${slug}`)
  return { entry, figure: figureOf(assessed, entry) }
}

const SLUGS = ours.dossier.figures.map(({ slug }) => slug)

describe('the files of a figure', () => {
  test('are named after figure, measure, language and theme, and what is usual is left unsaid', () => {
    expect([...picturesOf(figure('training-hardware').figure).keys()]).toEqual([
      'training-hardware',
      'training-hardware.zh',
      'training-hardware.zh.dark',
      'training-hardware.en',
      'training-hardware.en.dark',
      'training-hardware.per-trillion.zh',
      'training-hardware.per-trillion.zh.dark',
      'training-hardware.per-trillion.en',
      'training-hardware.per-trillion.en.dark',
    ])
  })

  test.each(SLUGS)('%s.csv read back equals what is drawn', (slug) => {
    const { figure: shown } = figure(slug)
    const { data } = Papa.parse<Record<string, string>>(figureCsv(shown), {
      header: true,
      skipEmptyLines: true,
    })
    expect(data).toEqual(
      figureRows(shown).map((row) =>
        Object.fromEntries(FIGURE_COLUMNS.map((column) => [column, String(row[column] ?? '')])),
      ),
    )
  })

  test('dates are written as days, open ends are empty', () => {
    const rows = figureRows(figure('timeline').figure)
    expect(rows.find(({ id }) => id === 'deepseek-founding')).toMatchObject({
      low: '2023-07-01',
      high: '2023-07-31',
      unit: 'date',
    })
    expect(figureRows(figure('reach').figure).find(({ id }) => id === 'modelscope-developers')).toMatchObject(
      { low: 20_000_000, high: null },
    )
  })

  test('a field says where its dots stand on both axes', () => {
    const rows = figureRows(figure('in-context').figure)
    expect(rows.every(({ x, value }) => x !== null && value !== null)).toBe(true)
  })

  test.each(SLUGS)('%s.json says what the figure says, and names files that exist', (slug) => {
    const { figure: shown } = figure(slug)
    const json = figureJson(ours, shown)
    expect(json.measures.map(({ title }) => title)).toEqual(shown.measures.map(({ title }) => title))
    expect(json.files.pictures).toHaveLength(picturesOf(shown).size)
  })
})

describe('the picture of a figure as a file', () => {
  const picture = (slug: string, theme: (typeof THEMES)[number], assessed = ours) => {
    const { entry, figure: shown } = figure(slug, assessed)
    return figureSvg(shown, sourcesOf(assessed, entry), assessed.dossier.source, {
      measure: 0,
      locale: 'en',
      theme,
    })
  }

  test.each(SLUGS.flatMap((slug) => THEMES.map((theme) => [slug, theme] as const)))(
    '%s in %s needs no font, no style sheet and nothing from elsewhere',
    async (slug, theme) => {
      const svg = await picture(slug, theme)
      expect(svg.match(/<text|font-family|var\(--|class=|href="(?!#)/g)).toBeNull()
      const shapes = new Set([...svg.matchAll(/id="([^"]+)"/g)].map(([, id]) => id))
      const used = [...svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, id]) => id)
      expect(used.filter((id) => !shapes.has(id))).toEqual([])
    },
    20_000,
  )

  test('says its finding, its figures, its sources and its address to whoever does not see it', async () => {
    const svg = await picture('training-hardware', 'light')
    const [, title] = /<title>([^<]*)</.exec(svg) ?? []
    const [, description = ''] = /<desc>([^<]*)</.exec(svg) ?? []
    expect(title).toBe('The article sets M6’s 480 cards against NVIDIA’s 3,072 and Google’s 2,048')
    for (const said of ['NVIDIA: 3,072', 'He Dongjian', '/en/figures/training-hardware/'])
      expect(description).toContain(said)
  })

  test('changes with the figure', async () => {
    const changed = project(withValue('google-accelerators', '2048', '4096'))
    expect(await picture('training-hardware', 'light', changed)).not.toBe(
      await picture('training-hardware', 'light'),
    )
  })
})
