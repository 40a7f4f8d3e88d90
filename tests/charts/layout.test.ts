import fc from 'fast-check'
import { figureOf } from '@/lib/charts/figure'
import { axisOf, scaleOf } from '@/lib/charts/layout/axis'
import { TEXT_SIZE } from '@/lib/charts/layout/layout'
import { dodge, widthOf, wrap } from '@/lib/charts/layout/measure'
import { viewsOf } from '@/lib/charts/views'
import { LOCALES } from '@/lib/locale'
import { point } from '@/lib/quantity/interval'
import { project } from '@/tests/fixtures/project'
import { unitOf } from '@/tests/fixtures/units'

const ours = project()
const VIEWS = ours.dossier.figures.flatMap((entry) =>
  LOCALES.flatMap((locale) =>
    viewsOf(figureOf(ours, entry), locale).map((view) => ({
      ...view,
      name: `${entry.slug} ${locale} ${view.width} ${view.measure}${view.scale}`,
    })),
  ),
)

describe('layouts', () => {
  test.each(VIEWS.map((view) => [view.name, view.layout] as const))(
    '%s keeps every mark and word inside its picture',
    (_name, layout) => {
      for (const { marks, background } of layout.plots) {
        for (const { x, y } of [...marks, ...background]) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(layout.width)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(layout.height)
        }
      }
      for (const text of layout.texts) {
        const width = widthOf(text.text, TEXT_SIZE[text.role], text.bold)
        const left =
          text.anchor === 'start' ? text.x : text.anchor === 'end' ? text.x - width : text.x - width / 2
        expect([text.text, left >= -26]).toEqual([text.text, true])
        expect([text.text, left + width <= layout.width + 26]).toEqual([text.text, true])
        expect(text.y).toBeLessThanOrEqual(layout.height)
      }
    },
  )

  test.each(VIEWS.map((view) => [view.name, view.layout] as const))(
    '%s sets no two texts of a line on top of each other',
    (_name, layout) => {
      const spans = layout.texts.map(({ text, x, y, role, bold, anchor }) => {
        const width = widthOf(text, TEXT_SIZE[role], bold)
        const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
        return { text, y, left, right: left + width }
      })
      const touching = spans.flatMap((a, at) =>
        spans
          .slice(at + 1)
          .filter((b) => a.y === b.y && a.left < b.right && b.left < a.right)
          .map((b) => `${a.text} / ${b.text}`),
      )
      expect(touching).toEqual([])
    },
  )

  test('words that the edge of a picture moves off their line give way to those beside them', () => {
    const view = VIEWS.find((v) => v.name === 'reach en narrow 00')
    const texts = view?.layout.texts.map(({ text }) => text)
    expect(texts).toContain('10 million')
    expect(texts).not.toContain('2 million')
  })

  test('a bar starts at zero and its length is in proportion to its figure', () => {
    const view = VIEWS.find((v) => v.name === 'training-hardware en wide 00')
    const bars = view?.layout.plots[0]?.marks.filter((mark) => mark.base !== null) ?? []
    expect(bars.map((bar) => bar.written)).toEqual(['480', '2,048', '3,072'])
    const perCard = bars.map((bar) => (bar.x - (bar.base ?? 0)) / bar.datum.x)
    for (const each of perCard) expect(each).toBeCloseTo(perCard[0] ?? 0, 4)
  })

  test('a logarithmic axis carries dots, never bars', () => {
    const view = VIEWS.find((v) => v.name === 'training-hardware en wide 01')
    const marks = view?.layout.plots[0]?.marks ?? []
    expect(marks.length).toBeGreaterThan(0)
    expect(marks.filter((mark) => mark.form === 'bar' || mark.base !== null)).toEqual([])
    expect(view?.layout.texts.some((text) => text.text === 'Log scale')).toBe(true)
  })

  test('per trillion parameters, Google’s 2,048 stand at 1,280', () => {
    const view = VIEWS.find((v) => v.name === 'training-hardware en wide 10')
    const google = view?.layout.plots[0]?.marks.find((mark) => mark.id === 'google-accelerators')
    expect([google?.datum.x, google?.written]).toEqual([1280, '1,280'])
  })

  test('“over 80%” is open up to the whole, “nearly 11” reaches down a tenth', () => {
    const view = VIEWS.find((v) => v.name === 'savings en wide 00')
    const marks = view?.layout.plots.flatMap((plot) => plot.marks) ?? []
    const energy = marks.find((mark) => mark.id === 'm6-energy-reduction')
    const gain = marks.find((mark) => mark.id === 'm6-efficiency-gain')
    expect(energy?.hedge).toBe('over')
    expect((energy?.high ?? 0) > (energy?.x ?? 0)).toBe(true)
    expect(gain?.hedge).toBe('nearly')
    expect((gain?.low ?? 0) < (gain?.x ?? 0)).toBe(true)
    expect(gain?.high).toBe(gain?.x)
  })

  test('no two words of a picture stand on one another', () => {
    const overlaps = VIEWS.flatMap(({ name, layout }) => {
      const boxes = layout.texts.map((text) => {
        const width = widthOf(text.text, TEXT_SIZE[text.role], text.bold) * 0.85
        const left =
          text.anchor === 'start' ? text.x : text.anchor === 'end' ? text.x - width : text.x - width / 2
        return { text: text.text, left, right: left + width, y: text.y }
      })
      return boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter((b) => Math.abs(a.y - b.y) < 9 && a.left < b.right - 1 && b.left < a.right - 1)
          .map((b) => `${name}: ${a.text} / ${b.text}`),
      )
    })
    expect(overlaps).toEqual([])
  })
})

describe('axes', () => {
  const figures = fc.array(fc.integer({ min: 1, max: 9_999_999 }), { minLength: 1, maxLength: 8 })

  test.each(['linear', 'log'] as const)(
    'a %s axis holds every figure and every tick, and its scale never gives NaN',
    (scale) => {
      fc.assert(
        fc.property(figures, fc.integer({ min: 200, max: 600 }), (values, room) => {
          const axis = axisOf(
            values.map((value) => ({ value, interval: point(value) })),
            unitOf('people'),
            scale,
            'en',
            room,
          )
          const toX = scaleOf(axis, [0, room])
          const [low, high] = axis.domain
          for (const value of values) expect(value >= low * 0.9999 && value <= high * 1.0001).toBe(true)
          for (const { value } of axis.ticks)
            expect(value >= low * 0.9999 && value <= high * 1.0001).toBe(true)
          for (const value of [0, ...values]) expect(Number.isFinite(toX(value))).toBe(true)
          if (scale === 'linear') expect(low).toBe(0)
        }),
      )
    },
  )
})

describe('laying out words', () => {
  test('dodging keeps order and leaves the gap', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 5 }), (positions) => {
        const moved = dodge(positions, 16)
        const order = positions.map((_, i) => i).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0))
        order.slice(1).forEach((index, rank) => {
          const before = moved[order[rank] ?? 0] ?? 0
          expect((moved[index] ?? 0) - before).toBeGreaterThan(15)
        })
      }),
    )
  })

  test('wrapping loses no word and starts no line with a closing mark', () => {
    const text = '卡数，对谷歌的芯片数。Power, against Google (Epoch)'
    for (const width of [60, 90, 140, 400]) {
      const lines = wrap(text, width, 13)
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      for (const line of lines) expect(line).not.toMatch(/^[，。、；：）”]/)
    }
  })
})
