import { wholeAddressOf, withOriginOf } from '@/lib/site/address'

test('a text that is taken from a page has its origin where nobody has named one', () => {
  const text = `Claim check: … ${wholeAddressOf('/en/claims/x/')}`
  expect(withOriginOf('https://example.org', text)).toBe('Claim check: … https://example.org/en/claims/x/')
})
