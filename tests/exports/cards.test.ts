import { cardSvg } from '@/components/file/card-file'
import { pictureRoom } from '@/components/file/figure-card'
import { heldInside, placeOnSheet } from '@/components/file/place-on-sheet'
import { fittingStack } from '@/components/file/stack'
import { figureOf } from '@/lib/charts/figure'
import type { Layout } from '@/lib/charts/layout/layout'
import { trimmed } from '@/lib/charts/trim'
import { CARD_SIZE } from '@/lib/exports/card-size'
import { LOCALES } from '@/lib/locale'
import { pagesOf } from '@/lib/pages/pages'
import { outlinerFor } from '@/lib/typeface/outline'
import { entryOf, project } from '@/tests/fixtures/project'

const ours = project()
const figures = ours.dossier.figures.map((entry) => figureOf(ours, entry))

describe.each(LOCALES)('the cards in %s', (locale) => {
  const pages = pagesOf(ours, locale)

  test.each(pages.map((page) => [page.cardName, page] as const))(
    '%s has room for all its words',
    async (_, page) => {
      expect(await cardSvg(ours, page, locale)).toContain(`<title>`)
    },
    20_000,
  )

  test.each(figures.map((figure) => [figure.slug, figure] as const))(
    '%s stands whole on its card, or the card says what is left out',
    (_, figure) => {
      for (const measure of figure.measures) {
        const { placed, left } = placeOnSheet(figure, measure, locale, CARD_SIZE)
        const room = pictureRoom(CARD_SIZE, left > 0)
        const scale = Math.min(room.width / placed.width, room.height / placed.height)
        expect(scale).toBeGreaterThanOrEqual(0.85)
        const lowest = Math.max(...placed.texts.map(({ y }) => y), ...placed.plots.map((p) => p.y + p.height))
        expect(lowest).toBeLessThanOrEqual(placed.height)
        const drawn = placed.plots.reduce((sum, plot) => sum + plot.marks.length + plot.background.length, 0)
        if (placed.plots.length > 0) expect(drawn + left).toBe(measure.rows.length)
      }
    },
  )
})

test.each([
  ['accuracy', '98.3%'],
  ['savings', 'nearly 11'],
  ['model-scale', '1.6 trillion'],
  ['timeline', 'late April 2026'],
  ['reach', 'over 140'],
])('the card of %s keeps %s', (slug, words) => {
  const figure = figureOf(ours, entryOf(ours, slug))
  const { placed } = placeOnSheet(figure, figure.measures[0], 'en', CARD_SIZE)
  expect(placed.texts.map(({ text }) => text).join('; ')).toContain(words)
})

test('the pages of subjects and the plain ones show how their claims stand', () => {
  const marks = (path: string) => pagesOf(ours, 'en').find((page) => page.path === path)?.card.marks
  expect(marks('/claims/')).toHaveLength(ours.claims.length)
  expect(marks('/subjects/m6/')).toHaveLength(
    ours.claims.filter(({ claim }) => claim.subject === 'm6').length,
  )
})

describe('what has no room', () => {
  const style = { face: 'sans', size: 30, line: 40, weight: 400 } as const
  const block = (text: string) => ({ text, style, fill: 'black', before: 0 })

  test.each([
    ['too many lines', 'word '.repeat(200).trim()],
    ['too many characters', '字'.repeat(2000)],
  ])('of %s is cut, and ends with “…”', async (_, text) => {
    const outliner = await outlinerFor(`${text}…`, false)
    const { blocks, height } = fittingStack([block(text)], 400, 200, outliner)
    const lines = blocks[0]?.lines ?? []
    expect(height).toBeLessThanOrEqual(200)
    expect(lines.join(' ').endsWith('…')).toBe(true)
    expect(lines.length).toBeGreaterThan(5)
    for (const line of lines)
      expect(outliner.set(line, { ...style, size: 30 * 0.64 }).width).toBeLessThanOrEqual(400)
  })

  test('a word that is longer than a line is broken, and nothing of it is lost', async () => {
    const word = 'w'.repeat(60)
    const outliner = await outlinerFor(word, false)
    const { blocks } = fittingStack([block(word)], 400, 200, outliner)
    expect(blocks[0]?.lines.length).toBeGreaterThan(1)
    expect(blocks[0]?.lines.join('')).toBe(word)
  })

  test('of several texts the longest is cut, and the others stay whole', async () => {
    const long = 'word '.repeat(400).trim()
    const outliner = await outlinerFor(`${long} A title. An address…`, false)
    const { blocks } = fittingStack([block('A title.'), block(long), block('An address')], 400, 200, outliner)
    expect(blocks.map(({ lines }) => lines.at(-1))).toEqual([
      'A title.',
      expect.stringMatching(/…$/),
      'An address',
    ])
  })

  test.each([
    ['start', 5, 'A long label'],
    ['start', 80, /^A.*…$/],
    ['end', 40, /^A.*…$/],
    ['middle', 95, /^A.*…$/],
  ] as const)(
    'a label that ends outside of its picture is shortened (%s at %i)',
    async (anchor, x, expected) => {
      const outliner = await outlinerFor('A long label…', false)
      const placed: Layout = {
        width: 100,
        height: 50,
        boxes: [],
        lines: [],
        plots: [],
        symbols: [],
        texts: [{ x, y: 20, text: 'A long label', role: 'name', anchor, tone: 'ink', bold: false }],
      }
      const [text] = heldInside(placed, outliner).texts
      expect(text?.text).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
    },
  )
})

describe('rows left out on purpose', () => {
  const series = (slug: string) => figureOf(ours, entryOf(ours, slug)).measures[0].series

  test('what stands beside claims goes before any claim', () => {
    const { series: kept, left } = trimmed(series('savings'), 3)
    expect(left).toBe(3)
    expect(kept.form === 'rows' && kept.panels.flatMap(({ rows }) => rows)).toHaveLength(2)
  })

  test('a ranking loses its last rows', () => {
    const { series: kept, left } = trimmed(series('firsts-and-ranks'), 4)
    expect(left).toBe(4)
    expect(kept.form === 'ranks' && kept.rows[0]?.id).toBe('deepseek-tier')
  })

  test('a field of dots stays whole', () => {
    expect(trimmed(series('in-context'), 5).left).toBe(0)
  })
})
