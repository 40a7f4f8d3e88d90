import { placeCard } from '@/components/chart/interactive/mark-card'

const WINDOW = { width: 1000, height: 800 }

describe('the card of a mark', () => {
  test.each([
    ['above a picture, near its upper edge', 40, 300, 200, { left: 0, bottom: 300 }],
    ['below a picture, near its lower edge', 280, 300, 200, { left: 0, top: 300 }],
    ['below a picture that begins at the top of the window', 100, 300, 20, { left: 0, top: 300 }],
    ['above a picture that ends at the bottom of the window', 200, 300, 480, { left: 0, bottom: 300 }],
    ['above a high picture, near its upper edge', 100, 1500, 160, { left: 0, bottom: 1500 }],
  ])('is %s', (_, y, height, top, place) => {
    expect(placeCard({ x: 20, y }, { left: 50, top, width: 600, height }, WINDOW)).toEqual(place)
  })

  test.each([
    ['lower', 'where above a high picture is none of it', 60, 1500, 20, WINDOW, { bottom: 8 }],
    ['lower', 'for a mark in the upper half of it', 600, 1500, -400, WINDOW, { bottom: 8 }],
    ['upper', 'for a mark in the lower half of it', 1000, 1500, -400, WINDOW, { top: 8 }],
    ['lower', 'on a phone', 40, 300, 200, { width: 360, height: 760 }, { bottom: 8 }],
  ])('is at the %s edge of the window %s', (_, __, y, height, top, window, edge) => {
    expect(placeCard({ x: 20, y }, { left: 16, top, width: 328, height }, window)).toEqual({
      position: 'fixed',
      left: 16,
      ...edge,
    })
  })

  test('stays within its picture across', () => {
    const box = { left: 50, top: 200, width: 600, height: 300 }
    expect(placeCard({ x: 590, y: 10 }, box, WINDOW).left).toBe(336)
  })
})
