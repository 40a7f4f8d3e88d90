import { type Label, type Place, placeLabels } from '@/lib/charts/layout/place-labels'

const PAGE = { left: 0, right: 400, top: 0, bottom: 300 }

function label(x: number, y: number, kind: Label['kind'] = 'needed'): Label {
  return { x, y, width: 60, height: 16, offset: 12, kind }
}

/** A free page with some dots. */
function around(dots: readonly { x: number; y: number }[], within = PAGE) {
  return { within, dots, obstacles: [] }
}

const FULL = Array.from({ length: 1600 }, (_, at) => ({ x: (at % 40) * 10, y: Math.floor(at / 40) * 7.5 }))

function where(places: readonly (Place | null)[]) {
  return places.map((place) => place && [place.y, place.side])
}

describe('placeLabels', () => {
  test.each<[string, Label, readonly { x: number; y: number }[], unknown]>([
    ['to the right of its mark where nothing is in the way', label(200, 150), [], [150, 'right']],
    ['on the other side where dots lie on the right', label(200, 150), [{ x: 230, y: 150 }], [150, 'left']],
    ['inside the picture', label(390, 150), [], [150, 'left']],
    ['anywhere, if it is needed and nothing is free', label(200, 150), FULL, expect.anything()],
    ['nowhere, if it is not needed and nothing is free', label(200, 150, 'led'), FULL, null],
    [
      'nowhere, if it may only be beside its dot and there is another',
      label(200, 150, 'beside'),
      [140, 150, 160].flatMap((y) => [160, 230].map((x) => ({ x, y }))),
      null,
    ],
  ])('sets a label %s', (_, one, dots, place) => {
    expect(where(placeLabels([one], around(dots)))).toEqual([place])
  })

  test('leaves the line of its mark when dots lie on both sides', () => {
    const dots = [230, 160].map((x) => ({ x, y: 150 }))
    const [place] = placeLabels([label(200, 150)], around(dots))
    expect(Math.abs((place?.y ?? 150) - 150)).toBe(16)
  })

  test('keeps labels of marks that lie close together apart, in the order of the marks', () => {
    const marks = [label(200, 150), label(204, 158), label(202, 164)]
    const dots = [180, 190, 210, 220, 230, 240].map((x) => ({ x, y: 170 }))
    const areas = placeLabels(marks, around(dots)).flatMap((place) => place?.area ?? [])
    expect(areas).toHaveLength(3)
    areas.forEach((area, index) => {
      for (const other of areas.slice(index + 1)) {
        expect(other.top).toBeGreaterThanOrEqual(area.top)
        expect(area.right <= other.left || other.right <= area.left || area.bottom <= other.top).toBe(true)
      }
    })
  })

  test('leaves a needed label at its mark where there is no room at all', () => {
    const places = placeLabels([label(5, 5)], around([], { left: 0, right: 10, top: 0, bottom: 10 }))
    expect(where(places)).toEqual([[5, 'right']])
  })
})
