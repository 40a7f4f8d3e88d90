import { colourOf, THEMES } from '@/lib/exports/theme-colours'

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const SUBJECTS = ['indigo', 'blue', 'plum', 'navy']
const STATUS_TEXTS = ['supported', 'partly-text', 'contradicted', 'open-text']
const TEXTS = ['ink', 'ink-2', ...SUBJECTS, ...STATUS_TEXTS]
const STATUS_MARKS = ['supported', 'partly', 'contradicted', 'open']
const MARKS = ['comparator', ...STATUS_MARKS, 'focus']

/** How far apart two colours are in red, green and blue, from 0 to 441. */
function distance(a: string, b: string): number {
  const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  const other = channels(b)
  return Math.hypot(...channels(a).map((channel, at) => channel - (other[at] ?? 0)))
}

describe.each(THEMES)('the %s theme', (theme) => {
  const colour = (name: string) => colourOf(name, theme)

  test.each(TEXTS)('%s can be read as text on paper and on the band', (name) => {
    expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colour(name), colour('band'))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(MARKS)('%s can be seen as a mark on paper and on the band', (name) => {
    expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(3)
    expect(contrast(colour(name), colour('band'))).toBeGreaterThanOrEqual(3)
  })

  test.each(SUBJECTS)('%s is the colour of a subject and of no status', (name) => {
    for (const status of [...STATUS_MARKS, ...STATUS_TEXTS])
      expect([status, distance(colour(name), colour(status)) > 60]).toEqual([status, true])
  })

  test('paper can be read on ink, as on a chosen switch', () => {
    expect(contrast(colour('paper'), colour('ink'))).toBeGreaterThanOrEqual(4.5)
  })
})
