import type { LayoutMark } from '@/lib/charts/layout/layout'
import type { Datum } from '@/lib/charts/series/datum'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Locale } from '@/lib/locale'

type Place = Pick<LayoutMark, 'x' | 'y' | 'size' | 'name' | 'ends'> &
  Partial<Pick<LayoutMark, 'low' | 'high' | 'base' | 'form' | 'unfinished' | 'hatchedFrom' | 'upright'>>

/** The mark of a number at its place in the chart; without ends it is as wide as its point. */
export function markAt(datum: Datum, locale: Locale, place: Place): LayoutMark {
  const { id, claim, form, tone, written, status, card } = datum
  return {
    id,
    claim,
    form,
    tone,
    base: null,
    low: place.x,
    high: place.x,
    written: written[locale],
    card: {
      heading: card.heading[locale],
      quote: card.quote,
      quoteLang: card.quoteLang,
      source: card.source[locale],
      range: card.range?.[locale] ?? '',
      status: status === null ? null : { id: status, name: CLAIM_WORDS[locale].statuses[status] },
    },
    ...place,
  }
}
