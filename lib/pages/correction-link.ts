import type { ClaimView } from '@/lib/claims/claim-view'
import type { Locale } from '@/lib/locale'
import { PAGE_WORDS } from '@/lib/pages/words'
import { wholeAddressOf } from '@/lib/site/address'

/**
 * The link by which an error in a claim is reported, with the claim filled in. A `mailto:` address gets a subject and a
 * body, a page of a new issue a title and a body, as GitHub, GitLab and Gitea read them.
 *
 * `correctionLink('mailto:desk@example.org', claim, 'en')` is `mailto:desk@example.org?subject=…&body=…`.
 */
export function correctionLink(
  address: string,
  { id, path, statement }: Pick<ClaimView, 'id' | 'path' | 'statement'>,
  locale: Locale,
): string {
  const words = PAGE_WORDS[locale].correction
  const link = new URL(address)
  const titled = link.protocol === 'mailto:' ? 'subject' : 'title'
  const filled = [
    ...new URLSearchParams(link.search),
    [titled, words.title(id)],
    ['body', words.body(statement[locale], wholeAddressOf(path[locale]))],
  ] as const
  // Mail programs show a plus sign where a form would have a space.
  link.search = filled.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')
  return link.href
}
