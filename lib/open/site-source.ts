import { excerpt, isWebAddress } from '@/lib/dossier/cells'
import type { DossierParts } from '@/lib/dossier/make-dossier'
import { DOSSIER_WORDS } from '@/lib/dossier/words'
import { LOCALES } from '@/lib/locale'
import { tidy } from '@/lib/open/site-text'

/** What a cell names as a source: an address, a name, or both. */
interface NamedSource {
  readonly address: string
  readonly name: string
}

/**
 * The address in a cell of sources, and the words beside it.
 * @example sourceIn('统计局 https://example.org/a') // { address: 'https://example.org/a', name: '统计局' }
 */
export function sourceIn(cell: string): NamedSource {
  const text = tidy(cell)
  const [found = ''] = /(?:https?:\/\/|www\.)[^\s，。；、（）()<>"'“”]+/i.exec(text) ?? []
  const address = found.startsWith('www.') ? `https://${found}` : found
  if (!isWebAddress(address)) return { address: '', name: text }
  return { address, name: tidy(text.replace(found, ' ').replace(/[\s:：,，;；()（）]+/g, ' ')) }
}

const TO_FILL_IN = LOCALES.map((locale) => DOSSIER_WORDS[locale].toFillIn).join(' ')

/** The source of a claim as a piece of evidence without a number; none where it has no address. */
export function evidenceOf(
  claim: string,
  cell: string,
  words: string,
): NonNullable<DossierParts['evidence']> {
  const { address, name } = sourceIn(cell)
  if (address === '') return []
  const host = new URL(address).hostname
  return [
    {
      id: `source-of-${claim}`,
      claim,
      // What a source says of the claim, and whose word it is, is for an editor to settle.
      relation: 'context',
      origin: 'relay',
      grade: 'press',
      source_title: name || host,
      publisher: host,
      url: address,
      excerpt: words !== '' && excerpt.schema.safeParse(words).success ? words : TO_FILL_IN,
    },
  ]
}
