import { excerpt, isWebAddress } from '@/lib/dossier/cells'
import type { DossierParts } from '@/lib/dossier/make-dossier'
import { DOSSIER_WORDS } from '@/lib/dossier/words'
import { LOCALES } from '@/lib/locale'
import { tidy } from '@/lib/open/site-text'

const ADDRESS = /(?:https?:\/\/|www\.)[^\s，。；、（）()<>"'“”]+/gi

/**
 * The addresses in a cell of sources, each once, and the words beside them.
 * @example sourceIn('统计局 https://example.org/a') // { addresses: ['https://example.org/a'], name: '统计局' }
 */
export function sourceIn(cell: string) {
  const text = tidy(cell)
  const addresses = new Set<string>()
  const rest = text.replace(ADDRESS, (found) => {
    const address = (found.startsWith('www.') ? `https://${found}` : found).replace(/[,;]+$/, '')
    if (!isWebAddress(address)) return found
    addresses.add(address)
    return ' '
  })
  const name = addresses.size === 0 ? text : tidy(rest.replace(/[\s:：,，;；()（）]+/g, ' '))
  return { addresses: [...addresses], name }
}

const TO_FILL_IN = LOCALES.map((locale) => DOSSIER_WORDS[locale].toFillIn).join(' ')

/** The sources of a claim as pieces of evidence without a number, one for each address. */
export function evidenceOf(
  claim: string,
  cell: string,
  words: string,
): NonNullable<DossierParts['evidence']> {
  const { addresses, name } = sourceIn(cell)
  return addresses.map((address, at) => {
    const host = new URL(address).hostname
    return {
      id: `source-of-${claim}${at === 0 ? '' : `-${at + 1}`}`,
      claim,
      // What a source says of the claim, and whose word it is, is for an editor to settle.
      relation: 'context',
      origin: 'relay',
      grade: 'press',
      source_title: name || host,
      publisher: host,
      url: address,
      excerpt: words !== '' && excerpt.schema.safeParse(words).success ? words : TO_FILL_IN,
    }
  })
}
