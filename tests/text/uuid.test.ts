import { randomUuid } from '@/lib/text/uuid'

describe('randomUuid', () => {
  test('a random id is a UUID of version 4', () => {
    for (let turn = 0; turn < 200; turn += 1)
      expect(randomUuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  test('a thousand random ids are all different', () => {
    expect(new Set(Array.from({ length: 1000 }, randomUuid)).size).toBe(1000)
  })
})
