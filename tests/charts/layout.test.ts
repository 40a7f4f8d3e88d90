import fc from 'fast-check'
import { type Chart, chartOf } from '@/lib/charts/chart'
import { evidenceSeries, evidenceViews } from '@/lib/charts/evidence-axis'
import { layoutOf } from '@/lib/charts/kinds'
import { dateAxis, numberAxis, plottedEnds, scaleOf } from '@/lib/charts/layout/axis'
import { ARROW } from '@/lib/charts/layout/ends'
import { TEXT_SIZE } from '@/lib/charts/layout/layout'
import { dodge, widthOf, wrap } from '@/lib/charts/layout/measure'
import { viewsOf } from '@/lib/charts/views'
import { everywhere, LOCALES } from '@/lib/locale'
import { dayNumber } from '@/lib/quantity/date'
import { point } from '@/lib/quantity/interval'
import { claimOf, entryOf, project, SWITCHED } from '@/tests/fixtures/project'
import { unitOf } from '@/tests/fixtures/units'

const ours = project()
const VIEWS = [...ours.dossier.figures, SWITCHED].flatMap((entry) =>
  LOCALES.flatMap((locale) =>
    viewsOf(chartOf(ours, entry), locale).map((view) => ({
      ...view,
      name: `${entry.slug} ${locale} ${view.width} ${view.measure}`,
    })),
  ),
)

describe('layouts', () => {
  test.each(VIEWS.map((view) => [view.name, view.layout] as const))(
    '%s keeps every mark and word inside its picture',
    (_name, layout) => {
      for (const { x, y } of [...layout.marks, ...layout.background]) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(layout.width)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(layout.height)
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

  test.each(
    VIEWS.filter(({ name }) => /^(model-scale|institutions|firsts)/.test(name)).map((view) => [
      view.name,
      view,
    ]),
  )('%s keeps its lines 24 px apart where it is shown smallest', (_name, { width, layout }) => {
    const least = { phone: 328, column: 540, medium: 720, wide: 1040 }[width]
    const ys = layout.marks.map(({ y }) => y).toSorted((a, b) => a - b)
    const pitches = ys.slice(1).map((y, at) => ((y - (ys[at] ?? 0)) * least) / layout.width)
    expect(Math.min(...pitches)).toBeGreaterThanOrEqual(24)
  })

  test('words that the edge of a picture moves off their line give way to those beside them', () => {
    const view = VIEWS.find((v) => v.name === 'model-scale en phone 0')
    const texts = view?.layout.texts.map(({ text }) => text)
    expect(texts).toContain('10 billion')
    expect(texts).not.toContain('2 billion')
  })

  test.each(
    VIEWS.filter(({ name }) => /^in-context (?!.*phone)/.test(name)).map((view) => [view.name, view]),
  )('the models with most accelerators have a name: %s', (_name, { layout }) => {
    const texts = layout.texts.map(({ text }) => text).join('; ')
    for (const model of ['Grok-3', 'Gemini 1.0 Ultra', 'GPT-4', 'DeepSeek-V3']) expect(texts).toContain(model)
  })

  test.each(VIEWS.filter(({ name }) => name.startsWith('in-context')).map((view) => [view.name, view]))(
    'no name hides a part of a dashed dot: %s',
    (_name, { layout }) => {
      const hidden = layout.texts.flatMap(({ text, x, y, role, bold, anchor, tone }) => {
        const width = widthOf(text, TEXT_SIZE[role], bold)
        const [from, to] = anchor === 'end' ? [x - width, x] : [x, x + width]
        const isUnder = (dot: { readonly x: number; readonly y: number }) =>
          dot.x > from - 2 && dot.x < to + 1 && Math.abs(dot.y - y + 4.5) < 7
        return tone === 'soft'
          ? []
          : layout.background.filter((dot) => dot.unsure && isUnder(dot)).map(() => text)
      })
      expect(hidden).toEqual([])
    },
  )

  test.each([560, 800])('a number with a long unit leaves the names beside it alone at %i px', (width) => {
    const chart = JSON.stringify(chartOf(ours, entryOf(ours, 'model-scale')))
    const long = '1.6 trillion parameters that are trained in single precision on a graph'
    const { measures, scale }: Chart = JSON.parse(chart.replaceAll('1.6 trillion', long))
    const { texts } = layoutOf(measures[0].series, { width, scale, locale: 'en' })
    const numbers = texts.filter(({ anchor, x }) => anchor === 'end' && x === width)
    expect(numbers.map(({ text }) => text).join(' ')).toContain(long)
    const plot = Math.min(...texts.flatMap(({ text, x }) => (text === 'Parameters (log scale)' ? x : [])))
    for (const { text, role, bold } of numbers)
      expect(width - widthOf(text, TEXT_SIZE[role], bold)).toBeGreaterThanOrEqual(plot)
  })

  test('counts over time are not joined: nobody has counted what is between them', () => {
    const { layout } = VIEWS.find((v) => v.name === 'reach en wide 0') ?? {}
    const places = layout?.marks.map(({ x, y }) => `${x} ${y}`) ?? []
    const joining = layout?.lines.filter(
      ({ x1, y1, x2, y2 }) => places.includes(`${x1} ${y1}`) && places.includes(`${x2} ${y2}`),
    )
    expect(joining).toEqual([])
  })

  test('the parts of a model that are joined are those that belong together', () => {
    const { layout } = VIEWS.find((v) => v.name === 'model-scale en column 0') ?? {}
    const at = (id: string) => layout?.marks.find((mark) => mark.id === id)?.x ?? 0
    const bars = layout?.lines.filter(({ weight, y1, y2 }) => weight === 2 && y1 === y2) ?? []
    expect(bars).toHaveLength(1)
    expect(bars[0]?.x1).toBeCloseTo(at('genos-activated-parameters'), 1)
    expect(bars[0]?.x2).toBeCloseTo(at('genos-total-parameters'), 1)
  })

  test('a bar starts at zero and its length is in proportion to its figure', () => {
    const view = VIEWS.find((v) => v.name === 'training-hardware en wide 0')
    const bars = view?.layout.marks.filter((mark) => mark.base !== null) ?? []
    expect(bars.map((bar) => bar.written)).toEqual(['480', '3,072', '2,048'])
    const perCard = bars.map((bar) => (bar.x - (bar.base ?? 0)) / Number(bar.written.replace(',', '')))
    for (const each of perCard) expect(each).toBeCloseTo(perCard[0] ?? 0, 4)
  })

  test.each([
    ['genos-021-accuracy', ['The axis starts at 95%.'], false],
    ['m6-energy-reduction', [], true],
    ['genos-parameters', [], true],
  ])(
    'the axis of %s says where it starts unless at zero, where alone it has a strong line',
    (id, said, isStrong) => {
      const series = evidenceSeries(claimOf(ours, id))
      const { texts = [], lines = [] } = (series && evidenceViews(series, '', 'en')[1]?.layout) ?? {}
      expect(texts.map(({ text }) => text).filter((text) => text.startsWith('The axis'))).toEqual(said)
      expect(lines.some(({ tone }) => tone === 'axis')).toBe(isStrong)
    },
  )

  test('a number that names itself is on the line of its name, not of the question above it', () => {
    const [panel] = evidenceSeries(claimOf(ours, 'm6-energy-reduction'))?.panels ?? []
    const rows = (panel?.rows ?? []).map((row) => ({ ...row, isNamed: true, detail: everywhere('yes') }))
    const series = { kind: 'dots' as const, panels: panel === undefined ? [] : [{ ...panel, rows }] }
    const { marks, texts } = layoutOf(series, { width: 1120, scale: 'linear', locale: 'en' })
    expect(marks[0]?.y).toBe((texts.find(({ text }) => text === 'yes')?.y ?? 0) - 5)
  })

  test('a long number has room after its mark on a wide chart, so that no row is higher for it', () => {
    const series = evidenceSeries(claimOf(ours, 'm6-parameters'))
    const { marks = [], texts = [] } = (series && evidenceViews(series, '', 'en')[1]?.layout) ?? {}
    expect(texts.find(({ text }) => text === '1 trillion parameters')?.y).toBe((marks[0]?.y ?? 0) + 5)
  })

  test('a logarithmic axis carries dots, never bars', () => {
    const view = VIEWS.find((v) => v.name === 'devices en wide 0')
    const marks = view?.layout.marks ?? []
    expect(marks.length).toBeGreaterThan(0)
    expect(marks.filter((mark) => mark.form === 'bar' || mark.base !== null)).toEqual([])
    expect(view?.layout.texts.some((text) => text.text.endsWith(' (log scale)'))).toBe(true)
  })

  test('“over 80%” is an arrow, “nearly 11” a bracket that reaches down a tenth', () => {
    const view = VIEWS.find((v) => v.name === 'training-hardware en wide 0')
    const marks = view?.layout.marks ?? []
    const energy = marks.find((mark) => mark.id === 'm6-energy-reduction')
    const gain = marks.find((mark) => mark.id === 'm6-efficiency-gain')
    expect(energy?.ends).toBe('more')
    expect((energy?.high ?? 0) - (energy?.x ?? 0)).toBeCloseTo(ARROW)
    expect(gain?.ends).toBe('bracket')
    expect((gain?.low ?? 0) < (gain?.x ?? 0)).toBe(true)
    expect(gain?.high).toBe(gain?.x)
  })

  test('no two words of a picture are on one another', () => {
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
          const extents = values.map((value) => ({ value, interval: point(value) }))
          const axis = numberAxis({ extents, unit: unitOf('people'), scale, locale: 'en', room })
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

describe('negative values', () => {
  const extentOf = (value: number, interval = point(value)) => ({ value, interval })
  const axis = (values: readonly number[], scale: 'linear' | 'log' = 'linear') =>
    numberAxis({
      extents: values.map((v) => extentOf(v)),
      unit: unitOf('people'),
      scale,
      locale: 'en',
      room: 400,
    })

  test.each([
    [
      [-30, 12],
      [-30, 20],
      ['−30', '−20', '−10', '0', '10', '20'],
    ],
    [[-30], [-30, 0], ['−30', '−25', '−20', '−15', '−10', '−5', '0']],
    [[0], [0, 1], ['0', '0.2', '0.4', '0.6', '0.8', '1']],
  ])('%j have an axis on both sides of zero', (values, domain, ticks) => {
    expect(axis(values).domain).toEqual(domain)
    expect(axis(values).ticks.map(({ text }) => text)).toEqual(ticks)
  })

  test.each([[[-30, 12]], [[0, 12]]])('%j have no logarithmic axis', (values) => {
    expect(axis(values, 'log').scale).toBe('linear')
  })

  test('an open end takes no room on an axis', () => {
    const interval = { low: Number.NEGATIVE_INFINITY, high: -20, lowOpen: true, highOpen: false }
    expect(plottedEnds(extentOf(-20, interval))).toEqual([-20, -20])
  })
})

describe('dates', () => {
  test.each([
    [
      ['2020-03-01', '2026-05-07'],
      ['2020', '2021', '2022', '2023', '2024', '2025', '2026', '2027'],
    ],
    [['2024-01-01'], ['2024', '2025']],
    [
      ['1900-01-01', '1999-12-31'],
      ['1900', '1920', '1940', '1960', '1980', '2000'],
    ],
  ])('%j have ticks at whole years', (days, years) => {
    expect(
      dateAxis(
        days.map((day) => point(dayNumber(day))),
        6,
      ).ticks.map(({ text }) => text),
    ).toEqual(years)
  })
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

  test('a Chinese date is not broken while it fits a line', () => {
    expect(wrap('之江实验室（GitHub），2026年1月4日（相符）', 130, 13)).toEqual([
      '之江实验室',
      '（GitHub），',
      '2026年1月4日',
      '（相符）',
    ])
  })

  test.each<readonly [text: string, width: number, lines: readonly string[]]>([
    ['三体计算星座：我国首个进入组网阶段', 150, ['三体计算星座：', '我国首个进入组网阶段']],
    ['深度求索：全球第一梯队', 118, ['深度求索：', '全球第一梯队']],
    [
      '全部53项论断：4项得到独立证实，3项与来源不符',
      150,
      ['全部53项论断：', '4项得到独立证实，', '3项与来源不符'],
    ],
    [
      'Genos有100亿参数，M6和谷歌的模型都不少于1万亿',
      200,
      ['Genos有100亿参数，', 'M6和谷歌的模型都不少于1万亿'],
    ],
    [
      'Of eleven firsts and ranks, six name no measure',
      240,
      ['Of eleven firsts and ranks,', 'six name no measure'],
    ],
    [
      '“Nearly 11 times” (近11倍) is drawn as “to nearly 11 times”',
      122,
      ['“Nearly', '11 times” (近11倍)', 'is drawn as “to', 'nearly 11 times”'],
    ],
  ])('%s is broken at its pauses and in no word', (text, width, lines) => {
    expect(wrap(text, width, 13)).toEqual(lines)
  })

  test('a number is not torn from its noun while both fit a line', () => {
    for (const width of [120, 150, 170, 200])
      for (const line of wrap('Zhejiang Lab (GitHub), 4 January 2026, 480 cards', width, 13))
        expect(line).not.toMatch(/(^| )(4|480)$/)
  })

  test('a text as wide as its line has one line, and an empty one none', () => {
    for (const text of ['no dates given to count from', '深度求索：全球第一梯队 (98.3%)'])
      expect(wrap(text, widthOf(text, 13), 13)).toEqual([text])
    expect(wrap(' ', 100, 13)).toEqual([])
  })

  test('wrapping loses no word and starts no line with a closing mark', () => {
    const text = '卡数，对谷歌的芯片数。Power, against Google (Epoch)'
    expect(wrap(text, 0, 13).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    for (const width of [60, 90, 140, 400]) {
      const lines = wrap(text, width, 13)
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      for (const line of lines) expect(line).not.toMatch(/^[，。、；：）”]/)
    }
  })
})
