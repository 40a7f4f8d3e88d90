import type { AssessedDossier } from '@/lib/claims/assess'
import { quoted } from '@/lib/claims/quotation'
import { citationOf } from '@/lib/exports/citation'
import { EXPORT_WORDS } from '@/lib/exports/words'
import { inBrackets, JOINS, type Locale } from '@/lib/locale'
import { pageOf } from '@/lib/pages/pages'
import { wholeAddressOf } from '@/lib/site/address'
import { SITE_WORDS, siteTitle } from '@/lib/site/words'
import { withoutStop } from '@/lib/text/sentences'

/** What a line of a bibliography or BibTeX says of the data set, a chart or a claim. */
export interface Reference {
  readonly id: string
  readonly type: 'webpage' | 'dataset'
  readonly author: string
  readonly title: string
  /** The day of the newest change to the data, as an ISO date. */
  readonly issued: string
  readonly url: string
  readonly version: string
  readonly note: string
}

/** The name under which the data set as a whole is cited. */
const WHOLE_DATA = 'claimboard'

/**
 * The reference to the chart or the claim of a page, or to the data set of the page `/data/`. The title of a claim carries its
 * status. Throws when there is no such page.
 */
export function referenceOf(assessed: AssessedDossier, locale: Locale, path: string): Reference {
  const { source, edition } = assessed.dossier
  const { claim, title } = pageOf(assessed, locale, path)
  const [, , id = ''] = path.split('/')
  const article = citationOf(source, locale)
  const common = {
    id: id || WHOLE_DATA,
    author: SITE_WORDS[locale].name,
    issued: edition.date,
    version: edition.version,
    url: wholeAddressOf(`/${locale}${path}`),
  }
  if (id === '') return { ...common, type: 'dataset', title: siteTitle(locale), note: article }
  if (claim === null) return { ...common, type: 'webpage', title: chartTitle(title, locale), note: article }
  const note = `${quoted(claim.quote)}, ${claim.place[locale]}, ${article}`
  return { ...common, type: 'webpage', title, note }
}

/** A chart is cited as what it is, so that its title is not taken for a fact that the site vouches for. */
function chartTitle(title: string, locale: Locale): string {
  const origin = [SITE_WORDS[locale].name, EXPORT_WORDS[locale].citedChart].join(JOINS[locale].comma)
  return withoutStop(title) + inBrackets(origin, locale)
}
