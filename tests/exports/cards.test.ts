import sharp from 'sharp'
import { cardSvg } from '@/components/file/card-file'
import { CHART_ROOM, fitChart } from '@/components/file/chart-card'
import { type Chart, chartOf } from '@/lib/charts/chart'
import { briefOf, layoutOf } from '@/lib/charts/kinds'
import { WIDTHS } from '@/lib/charts/layout/layout'
import { pngOf } from '@/lib/exports/png'
import { LOCALES, type Locale } from '@/lib/locale'
import { CARD_SIZE, type Page, type PageCard, pagesOf } from '@/lib/pages/pages'
import { entryOf, project } from '@/tests/fixtures/project'

const ours = project()

function pageOf(cardName: string, locale: Locale): Page {
  const page = pagesOf(ours, locale).find((other) => other.cardName === cardName)
  if (page === undefined) throw new Error(`no card ${cardName}`)
  return page
}

const known = new Map<string, Promise<Uint8Array>>()

/** A card as PNG, or one with other words in it. */
function drawn(name: string, locale: Locale, card: Partial<PageCard> = {}): Promise<Uint8Array> {
  const key = `${name} ${locale} ${JSON.stringify(card)}`
  const page = pageOf(name, locale)
  const png =
    known.get(key) ??
    cardSvg(ours, { ...page, card: { ...page.card, ...card } }, locale).then((svg) => pngOf(svg, 1))
  known.set(key, png)
  return png
}

/** The brightness of every pixel of a part of a card. */
function greysOf(png: Uint8Array, top: number, height: number): Promise<Buffer> {
  return sharp(png).extract({ left: 0, top, width: CARD_SIZE.width, height }).greyscale().raw().toBuffer()
}

const footOf = (png: Uint8Array) => greysOf(png, 515, 115)
const aboveFoot = (png: Uint8Array) => greysOf(png, 0, 500)

function countOf(greys: Buffer, counts: (grey: number, at: number) => boolean): number {
  let count = 0
  for (let at = 0; at < greys.length; at += 1) if (counts(greys[at] ?? 0, at)) count += 1
  return count
}

/** How many pixels differ so much that one could see it. */
function difference(one: Buffer, other: Buffer): number {
  return countOf(one, (grey, at) => Math.abs(grey - (other[at] ?? 0)) > 8)
}

const CARDS = ['dashboard', 'claim-m6-accelerators', 'figure-training-hardware']

test.each(LOCALES.flatMap((locale) => CARDS.map((name) => [name, locale] as const)))(
  'the card %s in %s is 1200 by 630 pixels, with words above and in its foot',
  async (name, locale) => {
    const png = await drawn(name, locale)
    expect(await sharp(png).metadata()).toMatchObject(CARD_SIZE)
    for (const part of [await aboveFoot(png), await footOf(png)])
      expect(countOf(part, (grey) => grey < 128) / part.length).toBeGreaterThan(0.005)
  },
)

test.each<readonly [what: string, name: string, locale: Locale, card: Partial<PageCard>]>([
  ['a long title', 'dashboard', 'zh', { title: '很长的名字 and a long name '.repeat(60) }],
  ['one long word', 'dashboard', 'en', { title: 'w'.repeat(400), text: '字'.repeat(900) }],
  ['a long quantity', 'claim-m6-accelerators', 'en', { written: '1,000,000,000 accelerators '.repeat(9) }],
  ['thousands of claims', 'dashboard', 'zh', { marks: Array(3000).fill('confirmed') }],
])('a card with %s keeps it above the foot', async (_, name, locale, card) => {
  const [usual, long] = [await drawn(name, locale), await drawn(name, locale, card)]
  expect(difference(await footOf(long), await footOf(usual))).toBe(0)
  expect(difference(await aboveFoot(long), await aboveFoot(usual))).toBeGreaterThan(1000)
})

test('a card needs no style sheet', async () => {
  expect(await cardSvg(ours, pageOf('claim-m6-accelerators', 'zh'), 'zh')).not.toMatch(/class=|var\(--/)
})

describe('the chart of a card', () => {
  const charts = ours.dossier.figures.map((entry) => chartOf(ours, entry))
  const fitted = ({ measures: [measure], scale }: Chart, locale: Locale) => {
    const found = fitChart(measure, scale, locale)
    if (found === null) throw new Error(`${measure.title.en} has no room on a card`)
    return found
  }

  test.each(LOCALES.flatMap((locale) => charts.map((chart) => [chart.slug, locale, chart] as const)))(
    'what matters most of %s in %s is drawn whole, in letters that a preview can show',
    (_, locale, chart) => {
      const [measure] = chart.measures
      const { layout, scale } = fitted(chart, locale)
      expect(scale).toBeGreaterThanOrEqual(0.9)
      expect(layout.height * scale).toBeLessThanOrEqual(CHART_ROOM.height + 0.01)
      const whole = layoutOf(briefOf(measure.series), {
        width: WIDTHS.wide,
        scale: chart.scale,
        locale,
      })
      for (const part of ['marks', 'background', 'glyphs'] as const)
        expect(layout[part].length).toBeGreaterThanOrEqual(whole[part].length)
    },
  )

  test.each([
    ['accuracy', '98.3%'],
    ['training-hardware', '3,072'],
    ['model-scale', '1.6 trillion'],
    ['timeline', 'late April 2026'],
    ['reach', 'over 140'],
  ])('%s keeps %s', (slug, words) => {
    const { layout } = fitted(chartOf(ours, entryOf(ours, slug)), 'en')
    expect(layout.texts.map(({ text }) => text).join('; ')).toContain(words)
  })

  test('is none where so many rows could not be read', () => {
    const [measure] = chartOf(ours, entryOf(ours, 'firsts-and-ranks')).measures
    const { series } = measure
    if (series.kind !== 'ranks') throw new Error('a ranking')
    const rows = [...series.rows, ...series.rows, ...series.rows]
    expect(fitChart({ ...measure, series: { ...series, rows } }, 'linear', 'en')).toBeNull()
  })

  test('words that would end outside of it are shortened', () => {
    const [measure] = chartOf(ours, entryOf(ours, 'training-hardware')).measures
    const long = JSON.parse(JSON.stringify(measure).replaceAll('over 80%', 'over 80% '.repeat(12)))
    expect(fitChart(long, 'linear', 'en')?.layout.texts.some(({ text }) => text.endsWith('…'))).toBe(true)
  })
})

test('the pages of subjects and the plain ones show the statuses of their claims', () => {
  const marks = (path: string) => pagesOf(ours, 'en').find((page) => page.path === path)?.card.marks
  expect(marks('/claims/')).toHaveLength(ours.claims.length)
  expect(marks('/subjects/m6/')).toHaveLength(
    ours.claims.filter(({ claim }) => claim.subject === 'm6').length,
  )
})
