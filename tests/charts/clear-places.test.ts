import { areaOf, clearPlaces, type Labelled } from '@/lib/charts/layout/clear-places'

const PAGE = { left: 0, right: 400, top: 0, bottom: 300 }

function labelled(x: number, y: number): Labelled {
  return { x, y, width: 60, height: 16, offset: 12 }
}

describe('clearPlaces', () => {
  test('sets a label to the right of its mark where nothing is in the way', () => {
    expect(clearPlaces([labelled(200, 150)], [], PAGE)).toEqual([{ y: 150, side: 'right' }])
  })

  test('changes the side when dots lie on the right', () => {
    expect(clearPlaces([labelled(200, 150)], [{ x: 230, y: 150 }], PAGE)).toEqual([{ y: 150, side: 'left' }])
  })

  test('goes above the line when dots lie on both sides', () => {
    const dots = [
      { x: 230, y: 150 },
      { x: 160, y: 150 },
    ]
    expect(clearPlaces([labelled(200, 150)], dots, PAGE)).toEqual([{ y: 134, side: 'right' }])
  })

  test('stays within the picture', () => {
    expect(clearPlaces([labelled(390, 150)], [], PAGE)[0]?.side).toBe('left')
  })

  test('keeps labels of marks that lie close together apart, in the order of the marks', () => {
    const marks = [labelled(200, 150), labelled(204, 158), labelled(202, 164)]
    const dots = [180, 190, 210, 220, 230, 240].map((x) => ({ x, y: 170 }))
    const areas = clearPlaces(marks, dots, PAGE).map((place, index) =>
      areaOf(marks[index] ?? marks[0] ?? labelled(0, 0), place),
    )
    areas.forEach((area, index) => {
      for (const other of areas.slice(index + 1)) {
        expect(other.top).toBeGreaterThanOrEqual(area.top)
        expect(area.right <= other.left || other.right <= area.left || area.bottom <= other.top).toBe(true)
      }
    })
  })

  test('leaves a label at its mark where there is no room at all', () => {
    expect(clearPlaces([labelled(5, 5)], [], { left: 0, right: 10, top: 0, bottom: 10 })).toEqual([
      { y: 5, side: 'right' },
    ])
  })
})
