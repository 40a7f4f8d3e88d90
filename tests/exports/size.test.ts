import { writeSize } from '@/lib/exports/size'

test.each([
  [0, '0 B'],
  [812, '812 B'],
  [45_400, '45 kB'],
  [45_600, '46 kB'],
  [999_600, '1.0 MB'],
  [1_249_000, '1.2 MB'],
])('%i bytes are written as %s', (bytes, written) => {
  expect(writeSize(bytes)).toBe(written)
})
