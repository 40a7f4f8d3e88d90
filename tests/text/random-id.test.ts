import { randomId } from '@/lib/text/random-id'

test('a thousand random ids are all different, and fit for an address', () => {
  const ids = Array.from({ length: 1000 }, randomId)
  expect(new Set(ids).size).toBe(1000)
  for (const id of ids) expect(encodeURIComponent(id)).toBe(id)
})
