import type { AssessedDossier } from '@/lib/claims/assess'
import { quoted } from '@/lib/claims/quotation'
import { citationOf } from '@/lib/exports/citation'
import { EXPORT_WORDS } from '@/lib/exports/words'
import { HTML_LANG, inBrackets, JOINS, type Locale } from '@/lib/locale'
import { pageOf } from '@/lib/pages/pages'
import { wholeAddressOf } from '@/lib/site/address'
import { SITE_WORDS, siteTitle } from '@/lib/site/words'

/** One item in CSL-JSON, as far as this project writes it. */
export interface CslItem {
  readonly id: string
  readonly type: 'webpage' | 'dataset'
  readonly title: string
  readonly author: readonly { readonly literal: string }[]
  /** One date: year, month, day. */
  readonly issued: { readonly 'date-parts': readonly [readonly number[]] }
  readonly URL: string
  readonly language: string
  readonly version: string
  readonly note: string
}

export type CitedKind = 'data' | 'figures' | 'claims'

/** The name under which the data set as a whole is cited. */
export const WHOLE_DATA = 'claimboard'

/** What has files for reference managers: the data set and each chart. A claim’s page has its reference as text. */
export function citedOf({ dossier }: AssessedDossier): readonly { kind: CitedKind; id: string }[] {
  return [
    { kind: 'data', id: WHOLE_DATA },
    ...dossier.figures.map(({ slug }) => ({ kind: 'figures' as const, id: slug })),
  ]
}

/**
 * The reference to the data set, a chart or a claim in CSL-JSON, from which every other form is made. The title of a claim
 * carries its status. It is dated by the newest change to the data. Throws when there is no such chart or claim.
 */
export function referenceOf(assessed: AssessedDossier, locale: Locale, kind: CitedKind, id: string): CslItem {
  const { source, edition } = assessed.dossier
  const site = SITE_WORDS[locale]
  const common = {
    author: [{ literal: site.name }],
    issued: { 'date-parts': [edition.date.split('-').map(Number)] as const },
    language: HTML_LANG[locale],
    version: edition.version,
  }
  if (kind === 'data') {
    return {
      ...common,
      id,
      type: 'dataset',
      title: siteTitle(locale),
      URL: wholeAddressOf(`/${locale}/data/`),
      note: citationOf(source, locale),
    }
  }
  const page = pageOf(assessed, locale, `/${kind}/${id}/`)
  const { claim } = page
  const at = claim === null ? '' : `${quoted(claim.quote)}, ${claim.place[locale]}, `
  return {
    ...common,
    id,
    type: 'webpage',
    title: claim === null ? chartTitle(page.title, locale) : page.title,
    URL: wholeAddressOf(`/${locale}${page.path}`),
    note: `${at}${citationOf(source, locale)}`,
  }
}

/** A chart is cited as what it is, so that its title is not taken for a fact that the site vouches for. */
function chartTitle(title: string, locale: Locale): string {
  const origin = [SITE_WORDS[locale].name, EXPORT_WORDS[locale].citedChart].join(JOINS[locale].comma)
  return title.replace(/[.。]$/, '') + inBrackets(origin, locale)
}

function isoOf({ issued }: CslItem): string {
  return issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-')
}

/** The place in a Chinese reference for the day on which the page was read; the copy button fills it in. */
export const SEEN_ON = '引用日期'

/**
 * A reference by GB/T 7714–2015, clauses 8.4 (form of electronic resources) and 8.5 (dates): author, title with the marks of
 * its type and carrier, day of publication, day of looking, address. No maintained library brings this style.
 */
export function gbReference(item: CslItem): string {
  const mark = item.type === 'dataset' ? 'DS/OL' : 'EB/OL'
  const author = item.author.map(({ literal }) => literal).join(', ')
  return `${author}. ${item.title}[${mark}]. (${isoOf(item)})[${SEEN_ON}]. ${item.URL}`
}
