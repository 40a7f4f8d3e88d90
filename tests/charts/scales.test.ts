import { canBeLog, scaleFor, scalesFor, shapeFor } from '@/lib/charts/scales'

describe('the scale of a chart', () => {
  test.each([
    ['count', [480, 3072], 'linear'],
    ['count', [480, 20_000_000], 'log'],
    ['count', [10, 299], 'linear'],
    ['count', [10, 300], 'log'],
    ['count', [0, 20_000_000], 'linear'],
    ['count', [-5, 20_000_000], 'linear'],
    ['count', [], 'linear'],
    ['share', [0.01, 0.98], 'linear'],
    ['date', [1, 20_000], 'linear'],
  ] as const)('%s of %j start on a %s axis', (kind, values, scale) => {
    expect(scaleFor(kind, values)).toBe(scale)
  })

  test.each([
    ['count', [480, 3072], true],
    ['count', [0, 3072], false],
    ['count', [-1, 3072], false],
    ['share', [0.9], false],
    ['date', [1], false],
  ] as const)('%s of %j may be on a logarithmic axis: %s', (kind, values, allowed) => {
    expect(canBeLog(kind, values)).toBe(allowed)
    expect(scalesFor(kind, values).includes('log')).toBe(allowed)
  })

  test('only what has a length is drawn as a bar', () => {
    expect([shapeFor('count'), shapeFor('share'), shapeFor('date')]).toEqual(['bar', 'dot', 'dot'])
  })
})
