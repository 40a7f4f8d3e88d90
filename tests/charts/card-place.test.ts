import { placeCard } from '@/components/chart/interactive/mark-card'

const WINDOW = { top: -400, height: 800 }

describe('the card of a mark', () => {
  test.each([
    ['above a picture, near its upper edge', 40, 300, { bottom: 300 }],
    ['below a picture, near its lower edge', 280, 300, { top: 300 }],
    ['above a high picture, near its upper edge', 100, 1500, { bottom: 1500 }],
    ['at the lower edge of the window, in the upper half of it', 600, 1500, { bottom: 308 }],
    ['at the upper edge of the window, in the lower half of it', 1000, 1500, { top: 408 }],
  ])('is %s', (_, y, height, place) => {
    expect(placeCard({ x: 20, y }, { width: 600, height }, WINDOW)).toEqual({ left: 0, ...place })
  })

  test('stays within its picture across', () => {
    expect(placeCard({ x: 590, y: 10 }, { width: 600, height: 300 }, WINDOW).left).toBe(336)
  })
})
