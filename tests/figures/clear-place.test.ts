import { areaOf, clearPlace } from '@/lib/figures/placed/clear-place'

const LABEL = { width: 60, height: 16, offset: 12 }
const PAGE = { left: 0, right: 400, top: 0, bottom: 300 }
const MARK = { x: 200, y: 150 }

describe('clearPlace', () => {
  test('sets a label to the right of its mark where nothing is in the way', () => {
    expect(clearPlace(MARK, LABEL, [], [], PAGE)).toEqual({ y: 150, side: 'right' })
  })

  test('changes the side when dots lie on the right', () => {
    expect(clearPlace(MARK, LABEL, [{ x: 230, y: 150 }], [], PAGE)).toEqual({ y: 150, side: 'left' })
  })

  test('goes above the line when dots lie on both sides', () => {
    const dots = [
      { x: 230, y: 150 },
      { x: 160, y: 150 },
    ]
    expect(clearPlace(MARK, LABEL, dots, [], PAGE)).toEqual({ y: 134, side: 'right' })
  })

  test('never covers another label, even where that costs dots', () => {
    const other = areaOf(MARK.x, { y: 150, side: 'right' }, LABEL)
    const place = clearPlace(MARK, LABEL, [{ x: 160, y: 150 }], [other], PAGE)
    const area = areaOf(MARK.x, place, LABEL)
    expect(area.right <= other.left || area.bottom <= other.top || area.top >= other.bottom).toBe(true)
  })

  test('stays within the picture', () => {
    expect(clearPlace({ x: 390, y: 150 }, LABEL, [], [], PAGE).side).toBe('left')
  })
})
