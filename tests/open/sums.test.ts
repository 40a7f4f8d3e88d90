import { sums } from '@/lib/open/sums'

const columns = (...numbers: readonly (readonly number[])[]) => numbers.map((some) => ({ numbers: some }))

test.each([
  [
    'to the last digit',
    [
      [100, 200, 300],
      [40, 120, 200],
      [60, 80, 100],
    ],
    1,
  ],
  [
    'but for what was rounded',
    [
      [1000, 2000, 3000],
      [401, 1201, 2001],
      [600, 800, 1000],
    ],
    1,
  ],
  [
    'nearly, as other numbers may be by chance',
    [
      [100, 200, 300],
      [41, 122, 203],
      [60, 80, 100],
    ],
    0,
  ],
  ['in one row alone', [[100], [40], [60]], 0],
])('a column that is the others added up %s', (_, numbers, found) => {
  expect(sums(columns(...numbers))).toHaveLength(found)
})
