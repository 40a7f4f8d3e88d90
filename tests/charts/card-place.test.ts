import { placeCard } from '@/components/chart/interactive/mark-card'

describe('the card of a mark', () => {
  test.each([
    ['above a picture, near its upper edge', 40, 300, 200, { bottom: 300 }],
    ['below a picture, near its lower edge', 280, 300, 200, { top: 300 }],
    ['below a picture that begins at the top of the window', 100, 300, 20, { top: 300 }],
    ['above a picture that ends at the bottom of the window', 200, 300, 480, { bottom: 300 }],
    ['above a high picture, near its upper edge', 100, 1500, 160, { bottom: 1500 }],
    [
      'at the lower edge of the window, where above a high picture is none of it',
      60,
      1500,
      20,
      { bottom: 728 },
    ],
    ['at the lower edge of the window, in the upper half of it', 600, 1500, -400, { bottom: 308 }],
    ['at the upper edge of the window, in the lower half of it', 1000, 1500, -400, { top: 408 }],
  ])('is %s', (_, y, height, top, place) => {
    expect(placeCard({ x: 20, y }, { width: 600, height }, { top, height: 800 })).toEqual({
      left: 0,
      ...place,
    })
  })

  test('stays within its picture across', () => {
    expect(placeCard({ x: 590, y: 10 }, { width: 600, height: 300 }, { top: 200, height: 800 }).left).toBe(
      336,
    )
  })
})
