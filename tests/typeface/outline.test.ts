import { figureOf } from '@/lib/charts/figure'
import { WIDTHS } from '@/lib/charts/layout/layout'
import { placeWhole } from '@/lib/charts/layout/place'
import { pagesOf } from '@/lib/pages/pages'
import { spacingBetween } from '@/lib/typeface/chinese-spacing'
import { fontOf } from '@/lib/typeface/font-files'
import { outlinerFor } from '@/lib/typeface/outline'
import { inRanges, parseRanges } from '@/lib/typeface/ranges'
import { project } from '@/tests/fixtures/project'

const ours = project()
const SANS = { face: 'sans', weight: 400, size: 100 } as const

describe('outlines', () => {
  test('every character that a picture or a card says has a glyph', async () => {
    const said = (['zh', 'en'] as const).flatMap((locale) => [
      ...pagesOf(ours, locale).flatMap(({ card }) => [
        card.kicker,
        card.written ?? '',
        card.title,
        card.text,
      ]),
      ...ours.dossier.figures.flatMap((entry) => {
        const figure = figureOf(ours, entry)
        return figure.measures.flatMap((measure) => [
          measure.title[locale],
          measure.subtitle[locale],
          ...placeWhole(measure.series, {
            width: WIDTHS.wide,
            scale: 'linear',
            measure: measure.id,
            locale,
          }).texts.map(({ text }) => text),
        ])
      }),
    ])
    const missing: string[] = []
    for (const character of new Set(said.join(''))) {
      if ((await fontOf(character, 'sans', 400, false)) === null) missing.push(character)
    }
    expect(missing).toEqual([])
  }, 60_000)

  test('a text is as wide as its glyphs, and twice the text twice as wide', async () => {
    const { set } = await outlinerFor('480', false)
    expect(set('480480', SANS).width).toBeCloseTo(2 * set('480', SANS).width, 5)
    expect(set('480', { ...SANS, size: 50 }).width).toBeCloseTo(set('480', SANS).width / 2, 5)
  })

  test('semibold is wider than regular: the weight is really set', async () => {
    const { set } = await outlinerFor('mmm', false)
    expect(set('mmm', { ...SANS, weight: 600 }).width).toBeGreaterThan(set('mmm', SANS).width)
  })

  test.each([
    ['sans', 'a Latin face of 2048 units to the em'],
    ['serif', 'one of 1000'],
  ] as const)('in %s letters are as high beside Chinese as alone: %s', async (face, _) => {
    const { set, shapes } = await outlinerFor('万H', true)
    const { glyphs } = set('万H', { ...SANS, face })
    const heights = glyphs.map(({ id, scale }) => {
      const numbers = [...(shapes.get(id) ?? '').matchAll(/-?\d+ (-?\d+)/g)].map(([, y]) => Number(y))
      return Math.max(...numbers) * scale
    })
    const [han = 0, capital = 0] = heights
    expect(capital).toBeGreaterThan(60)
    expect(capital).toBeLessThan(80)
    expect(han).toBeGreaterThan(70)
    expect(han).toBeLessThan(95)
  })

  test('a glyph that is used twice is kept once', async () => {
    const { set, shapes } = await outlinerFor('万亿', true)
    expect(set('万亿万', SANS).glyphs).toHaveLength(3)
    expect(shapes.size).toBe(2)
  })
})

describe('Chinese spacing', () => {
  test.each([
    ['', '“', -0.5, 'an opening sign at the start of a line'],
    ['”', '，', -0.5, 'two closing signs'],
    ['，', '“', -0.5, 'a closing and an opening sign'],
    ['有', '“', 0, 'an opening sign after a character'],
    ['万', '倍', 0, 'two characters'],
    ['超', '2', 0.125, 'a character and a figure'],
    ['M', '的', 0.125, 'a letter and a character'],
    ['M', '6', 0, 'a letter and a figure'],
  ])('between %j and %j is %d em: %s', (before, after, ems) => {
    expect(spacingBetween(before, after)).toBe(ems)
  })
})

test('ranges are read as CSS writes them, single ones too', () => {
  const ranges = parseRanges('U+20-7e, U+4e00')
  expect([0x1f, 0x20, 0x7e, 0x7f, 0x4e00, 0x4e01].map((point) => inRanges(ranges, point))).toEqual([
    false,
    true,
    true,
    false,
    true,
    false,
  ])
})
