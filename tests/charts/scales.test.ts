import { logRefusal, scaleFor, scalesFor, shapeFor } from '@/lib/charts/scales'

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
    ['count', [480, 3072], null],
    ['count', [0, 3072], 'not-positive'],
    ['count', [-1, 3072], 'not-positive'],
    ['share', [0.9], 'unit'],
    ['date', [1], 'unit'],
  ] as const)('%s of %j: a logarithm is refused because of %s', (kind, values, reason) => {
    expect(logRefusal(kind, values)).toBe(reason)
    expect(scalesFor(kind, values).includes('log')).toBe(reason === null)
  })

  test('only what has a length is drawn as a bar', () => {
    expect([shapeFor('count'), shapeFor('share'), shapeFor('date')]).toEqual(['bar', 'dot', 'dot'])
  })
})
