import { Canvas } from '@/lib/charts/layout/canvas'
import { finished, reachesOf } from '@/lib/charts/layout/key'
import type { LayoutMark, MarkShape } from '@/lib/charts/layout/layout'

const shape = (form: MarkShape['form'], ends: MarkShape['ends'], base: number | null = null): MarkShape => ({
  form,
  tone: 'ink',
  ends,
  base,
  x: 10,
  y: 10,
  low: 10,
  high: 10,
  size: 11,
})

describe('the key of a chart', () => {
  test.each<[string, readonly MarkShape[], readonly string[]]>([
    ['of dots alone is empty', [shape('dot', 'point')], []],
    ['of clean bars is empty', [shape('bar', 'point', 0)], []],
    ['explains a ring', [shape('bar', 'point', 0), shape('ring', 'point')], ['ring']],
    [
      'distinguishes sources that agree, differ and are background',
      [shape('small-ring', 'point'), shape('diamond', 'more'), shape('ring', 'point')],
      ['more', 'ring', 'diamond', 'small-ring'],
    ],
    [
      'explains each sign once, in its own order',
      [
        { ...shape('ring', 'more'), weak: true },
        shape('dot', 'bracket'),
        shape('derived', 'span'),
        shape('dot', 'point'),
      ],
      ['point', 'more', 'bracket', 'ring', 'weak'],
    ],
    ['says nothing of the end of a line', [shape('none', 'point')], []],
  ])('%s', (_, marks, signs) => {
    expect(reachesOf(marks)).toEqual(signs)
  })

  test.each(['en', 'zh'] as const)(
    'in %s stands below the marks of any picture, once about arrows',
    (locale) => {
      const mark = (ends: MarkShape['ends']): LayoutMark => ({
        ...shape('dot', ends),
        id: ends,
        claim: '',
        name: '',
        written: '',
        card: { heading: '', quote: '', quoteLang: '', source: '', range: '', status: null },
      })
      const canvas = new Canvas(340, locale)
      canvas.marks.push(mark('more'), mark('less'))
      const { samples, texts } = finished(canvas)
      expect(samples.map(({ ends }) => ends)).toEqual(['more', 'less'])
      const words = texts.map(({ text }) => text).join(' ')
      expect(words.match(/means nothing|没有含义/g)).toHaveLength(1)
    },
  )
})
