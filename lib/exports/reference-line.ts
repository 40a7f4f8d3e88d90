import type { Reference } from '@/lib/exports/references'
import { EXPORT_WORDS } from '@/lib/exports/words'
import type { Locale } from '@/lib/locale'

/** A reference as one line, in the style that is usual in each language. */
export function referenceLine(reference: Reference, locale: Locale): string {
  return EXPORT_WORDS[locale].referenceStyle === 'gb' ? gbReference(reference) : apaReference(reference)
}

/** The place in a Chinese reference for the day on which the page was read; the copy button fills it in. */
export const SEEN_ON = '引用日期'

/**
 * A reference by GB/T 7714–2015, clauses 8.4 (form of electronic resources) and 8.5 (dates): author, title with the marks of
 * its type and carrier, day of publication, day of looking, address. No maintained library brings this style.
 */
function gbReference({ type, author, title, issued, url }: Reference): string {
  const mark = type === 'dataset' ? 'DS/OL' : 'EB/OL'
  return `${author}. ${title}[${mark}]. (${issued})[${SEEN_ON}]. ${url}`
}

const DAY = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' })

/**
 * A reference in APA style, 7th edition (10.9, data sets; 10.16, web pages): author, date, title, address.
 * “Claimboard. (2026, November 27). Claim check: …. https://…”
 */
function apaReference({ type, author, title, issued, url, version }: Reference): string {
  const year = issued.slice(0, 4)
  const date = type === 'dataset' ? year : `${year}, ${DAY.format(new Date(issued))}`
  const what = type === 'dataset' ? `${title} (Version ${version}) [Data set]` : title
  return `${author}. (${date}). ${what}${/[.?!]$/.test(what) ? '' : '.'} ${url}`
}
