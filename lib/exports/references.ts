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
  const what = type === 'dataset' ? `${title} (Version ${version}) [Dataset]` : title
  return `${author}. (${date}). ${what}${/[.?!]$/.test(what) ? '' : '.'} ${url}`
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** A text with every character escaped that TeX would not print: `92% & A_b` becomes `92\% \& A\_b`. */
function texOf(text: string): string {
  return text.replace(/[\\%&#$_{}~^]/g, (found) => TEX[found] ?? `\\${found}`)
}

/**
 * A reference in BibTeX, which reference managers take, too. Inner braces keep capitals. It has no field for a day; what its
 * styles do not know, such as the version, they pass over, and those that know no `url` print `howpublished`.
 */
export function bibtexOf({ id, author, title, issued, url, version, note }: Reference): string {
  const [year, month] = issued.split('-').map(Number)
  const fields = {
    author: `{${texOf(author)}}`,
    year,
    month,
    title: `{${texOf(title)}}`,
    note: texOf(note),
    url,
    howpublished: texOf(url),
    version,
  }
  const lines = Object.entries(fields).map(([name, value]) => `\t${name} = {${value}},\n`)
  return `@misc{${id},\n${lines.join('')}}\n`
}
