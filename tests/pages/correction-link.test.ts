import { everywhere, inEach, LOCALES } from '@/lib/locale'
import { correctionLink } from '@/lib/pages/correction-link'
import { claimPath } from '@/lib/site/address'

const CLAIM = {
  id: 'm6-accelerators',
  path: inEach((locale) => claimPath(locale, 'm6-accelerators')),
  statement: everywhere('M6 used 480 cards & no more'),
}

test('a mail about an error has the claim in its subject and the statement and page in its body', () => {
  const link = new URL(correctionLink('mailto:desk@example.org', CLAIM, 'en'))
  expect(link.pathname).toBe('desk@example.org')
  expect(link.searchParams.get('subject')).toBe('Error in claim m6-accelerators')
  expect(link.searchParams.get('body')).toContain('M6 used 480 cards & no more')
  expect(link.searchParams.get('body')).toContain('/en/claims/m6-accelerators/')
  expect(link.search).not.toContain('+')
})

test.each(LOCALES)('an issue in %s keeps what its address asks for', (locale) => {
  const link = new URL(correctionLink('https://example.org/issues/new?labels=error', CLAIM, locale))
  expect(link.searchParams.get('labels')).toBe('error')
  expect(link.searchParams.get('title')).toContain('m6-accelerators')
  expect(link.searchParams.get('body')).toContain(CLAIM.statement[locale])
})
