import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import sharp from 'sharp'
import { chartSvg } from '@/components/file/chart-file'
import { chartOf } from '@/lib/charts/chart'
import { sourcesOf } from '@/lib/charts/sources'
import { CHART_COLUMNS, chartCsv, chartRows } from '@/lib/exports/chart-csv'
import { CHART_MEMBERS, chartJson } from '@/lib/exports/chart-json'
import { picturesOf } from '@/lib/exports/chart-names'
import { pngOf } from '@/lib/exports/png'
import { THEMES } from '@/lib/exports/theme-colours'
import { claimOf, project, SWITCHED, withValue } from '@/tests/fixtures/project'

const ours = project()

function figure(slug: string, assessed = ours) {
  const entry = assessed.dossier.figures.find((other) => other.slug === slug)
  if (entry === undefined) throw new Error(`no figure ${slug}`)
  return { entry, figure: chartOf(assessed, entry) }
}

/** What the files of the data folder say of a claim or a piece of evidence, read without any of the code that draws figures. */
const KEPT = new Map(
  ['claims', 'evidence'].flatMap((name) =>
    Papa.parse<Record<string, string>>(readFileSync(`data/${name}.csv`, 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data.map((row) => [row.id ?? '', row] as const),
  ),
)

const SLUGS = ours.dossier.figures.map(({ slug }) => slug)

describe('the files of a figure', () => {
  test('are named after figure, measure, language and theme, and what is usual is left unsaid', () => {
    expect([...picturesOf(chartOf(ours, SWITCHED)).keys()]).toEqual([
      'devices',
      'devices.zh',
      'devices.zh.dark',
      'devices.en',
      'devices.en.dark',
      'devices.again.zh',
      'devices.again.zh.dark',
      'devices.again.en',
      'devices.again.en.dark',
    ])
  })

  const readBack = (slug: string) =>
    Papa.parse<Record<string, string>>(chartCsv(figure(slug).figure), { header: true, skipEmptyLines: true })
      .data

  test.each(SLUGS)('%s.csv read back equals what was written', (slug) => {
    const written = chartRows(figure(slug).figure).map((row) => {
      const cells: Readonly<Record<string, unknown>> = row
      return Object.fromEntries(CHART_COLUMNS.map(({ name }) => [name, String(cells[name] ?? '')]))
    })
    expect(readBack(slug)).toEqual(written)
  })

  test.each(SLUGS)('every row of %s has the unit and hedge of its own claim or evidence', (slug) => {
    for (const row of readBack(slug)) {
      const kept = KEPT.get(row.id ?? '')
      if (kept === undefined) continue
      expect([row.id, row.unit, row.hedge]).toEqual([row.id, kept.unit, kept.hedge])
    }
  })

  test.each([
    ['training-hardware', 'as-printed', 'google-accelerators', 'tpus', '2,048 TPUs'],
    ['training-hardware', 'as-printed', 'patterson-switch-chips', 'chips', '1,024 chips'],
    ['training-hardware', 'as-printed', 'm6-t-paper-google-cores', 'cores', '2,048 cores'],
    ['training-hardware', 'as-printed', 'm6-accelerators', 'cards', '480 cards'],
    ['reach', 'as-printed', 'chatgpt-users', 'monthly-users', 'over 100 million monthly users'],
    ['reach', 'as-printed', 'technode-modelscope-developers', 'developers', 'over 2 million developers'],
    ['in-context', 'time', 'GPT-4', 'accelerators', undefined],
    ['institutions-and-people', 'counts', 'lambert-labs', 'laboratories', undefined],
    ['accuracy', 'error', 'genos-accuracy', 'share', '8%'],
  ])('%s, %s: %s is counted in %s', (slug, measure, id, unit, written) => {
    const row = readBack(slug).find((other) => other.measure === measure && other.id === id)
    expect(row?.unit).toBe(unit)
    if (written !== undefined) expect(row?.written_en).toBe(written)
  })

  test('an end that is left out is different from one that is not', () => {
    expect(readBack('training-hardware').find(({ id }) => id === 'm6-energy-reduction')).toMatchObject({
      hedge: 'over',
      low: '0.8',
      low_open: 'true',
      high: '1',
      high_open: 'false',
    })
  })

  test('the figure of statuses says of each claim its theme, its status and its figure', () => {
    const rows = readBack('standing')
    expect(rows).toHaveLength(ours.claims.length)
    for (const { claim, status } of ours.claims) {
      const row = rows.find(({ id }) => id === claim.id)
      expect(row).toMatchObject({ status, topic: claim.topic, unit: claim.quantity.unit.id })
      expect(row?.low).not.toBe('')
    }
    expect(chartJson(ours, figure('standing').figure).claims).toHaveLength(ours.claims.length)
  })

  test('a rank has its status, a check says whether it fits', () => {
    const { status } = claimOf(ours, 'qwen-tier')
    expect(readBack('firsts-and-ranks').find(({ id }) => id === 'qwen-tier')?.status).toBe(status)
    expect(readBack('training-hardware').find(({ id }) => id === 'cards-m6-nvidia-reduction')).toMatchObject({
      fit: 'inside',
      verdict: 'inconclusive',
      distance: '',
    })
    expect(readBack('training-hardware').find(({ id }) => id === 'cards-m6-google-reduction')).toMatchObject({
      fit: 'outside',
      distance: '-0.034375',
    })
  })

  test('dates are written as days, open ends are empty', () => {
    const rows = chartRows(figure('timeline').figure)
    expect(rows.find(({ id }) => id === 'deepseek-founding')).toMatchObject({
      low: '2023-07-01',
      high: '2023-07-31',
      unit: 'date',
    })
    expect(chartRows(figure('reach').figure).find(({ id }) => id === 'modelscope-developers')).toMatchObject({
      low: 20_000_000,
      high: null,
    })
  })

  test('a field says where its dots are on both axes', () => {
    const rows = chartRows(figure('in-context').figure)
    expect(rows.every(({ x, value }) => x !== null && value !== null)).toBe(true)
  })

  test.each(SLUGS)('%s.json says what the figure says, and names files that exist', (slug) => {
    const { figure: shown } = figure(slug)
    const json = chartJson(ours, shown)
    expect(json.measures.map(({ title }) => title)).toEqual(shown.measures.map(({ title }) => title))
    expect(json.files.pictures).toHaveLength(picturesOf(shown).size)
  })
})

test('every member of a figure’s JSON is described on the data page, and every one described is there', () => {
  const described = CHART_MEMBERS.map(({ name }) => name.replace(/\[\]$/, ''))
  expect(described.toSorted()).toEqual(Object.keys(chartJson(ours, figure('reach').figure)).sort())
})

describe('the picture of a figure as a file', () => {
  const picture = (slug: string, theme: (typeof THEMES)[number], assessed = ours) => {
    const { entry, figure: shown } = figure(slug, assessed)
    return chartSvg(shown, sourcesOf(assessed, entry), assessed.dossier.source, {
      measure: 0,
      locale: 'en',
      theme,
    })
  }

  test.each(SLUGS.flatMap((slug) => THEMES.map((theme) => [slug, theme] as const)))(
    '%s in %s needs no style sheet and nothing from elsewhere',
    async (slug, theme) => {
      const svg = await picture(slug, theme)
      expect(svg.match(/var\(--|class=|href="(?!#)/g)).toBeNull()
      const defined = new Set([...svg.matchAll(/id="([^"]+)"/g)].map(([, id]) => id))
      const used = [...svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, id]) => id)
      expect(used.filter((id) => !defined.has(id))).toEqual([])
    },
  )

  test('has its words as text, in lines that a designer can edit', async () => {
    const svg = await picture('training-hardware', 'light')
    const lines = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, line]) => line)
    for (const line of ['benchmark run, not trained to convergence', '3.4 points short', '2,048'])
      expect(lines).toContain(line)
    expect(lines.join(' ')).toContain('Contradicted: 1 claim')
    expect(svg).toMatch(/font-family="Inter, [^"]*sans-serif"/)
  })

  test('is drawn as a PNG with two pixels to the unit, in the fonts of the project', async () => {
    const svg = await picture('training-hardware', 'dark')
    const [, width = '', height = ''] = /width="(\d+)" height="([\d.]+)"/.exec(svg) ?? []
    const png = await pngOf(svg)
    expect(await sharp(png).metadata()).toMatchObject({
      width: 2 * Number(width),
      height: 2 * Math.round(Number(height)),
    })
    const without = await pngOf(svg.replace(/<text[\s\S]*?<\/text>/g, ''))
    expect(without.length).toBeLessThan(png.length / 2)
  })

  test('keeps English words beside Chinese ones in their own face', async () => {
    const line = (words: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="20" font-family="Inter, 'Noto Sans SC'"><rect width="240" height="20" fill="white"/><text x="2" y="15" font-size="13">${words}</text></svg>`
    const [alone, mixed] = await Promise.all(
      ['Artificial offline (', 'Artificial offline (扬帆逐浪), 3'].map(async (words) =>
        sharp(await pngOf(line(words)))
          .extract({ left: 0, top: 0, width: 200, height: 40 })
          .greyscale()
          .raw()
          .toBuffer(),
      ),
    )
    expect(mixed?.equals(alone ?? Buffer.of())).toBe(true)
  })

  test('says its finding, its figures, its sources and its address to whoever does not see it', async () => {
    const svg = await picture('training-hardware', 'light')
    const [, title] = /<title>([^<]*)</.exec(svg) ?? []
    const [, description = ''] = /<desc>([^<]*)</.exec(svg) ?? []
    expect(title).toMatch(
      /^By devices, M6’s claimed energy saving of over 80% fits only NVIDIA’s cards \(84\.4%\)/,
    )
    for (const said of ['NVIDIA: 3,072', 'He Dongjian', '/en/figures/training-hardware/'])
      expect(description).toContain(said)
  })

  test('names the address that shows its own measure', async () => {
    const shown = chartOf(ours, SWITCHED)
    const variant = { measure: 1, locale: 'en', theme: 'light' } as const
    const svg = await chartSvg(shown, sourcesOf(ours, SWITCHED), ours.dossier.source, variant)
    expect(svg).toContain('/en/figures/devices/?measure=again')
  })

  test('changes with the figure', async () => {
    const changed = project(withValue('google-accelerators', '2048', '4096'))
    expect(await picture('training-hardware', 'light', changed)).not.toBe(
      await picture('training-hardware', 'light'),
    )
  })
})
