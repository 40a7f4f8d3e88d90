import type { AssessedDossier } from '@/lib/claims/assess'
import { citationOf } from '@/lib/exports/citation'
import { FILE_WORDS } from '@/lib/exports/words'
import { HTML_LANG, inBrackets, JOINS, type Locale } from '@/lib/locale'
import { pagesOf } from '@/lib/pages/pages'
import { wholeAddressOf } from '@/lib/site/address'
import { SITE_WORDS, siteTitle } from '@/lib/site/words'

/** What of the site can be cited. */
export type CitedKind = 'data' | 'figures' | 'claims'

/** A reference to a page of the site or to the data set. */
export interface Reference {
  readonly id: string
  readonly isDataset: boolean
  readonly title: string
  readonly author: string
  /** The day of the newest change to the data, as an ISO date. */
  readonly issued: string
  readonly url: string
  readonly language: string
  readonly version: string
  readonly note: string
}

/** The name under which the data set as a whole is cited. */
export const WHOLE = 'claimboard'

/** What has files for reference managers: the data set and each chart. A claim’s page has its reference as text. */
export function citedOf({ dossier }: AssessedDossier): readonly { kind: CitedKind; id: string }[] {
  return [
    { kind: 'data', id: WHOLE },
    ...dossier.figures.map(({ slug }) => ({ kind: 'figures' as const, id: slug })),
  ]
}

/**
 * The reference to the data set, a chart or a claim. The title of a claim carries its status. It is dated by the newest
 * change to the data. Throws when there is no such chart or claim.
 */
export function referenceOf(
  assessed: AssessedDossier,
  locale: Locale,
  kind: CitedKind,
  id: string,
): Reference {
  const { source, changes } = assessed.dossier
  const [newest] = changes
  const isDataset = kind === 'data'
  const page = pagesOf(assessed, locale).find(
    ({ path }) => path === (isDataset ? '/data/' : `/${kind}/${id}/`),
  )
  if (page === undefined) throw new Error(`There is no page for ${kind} "${id}"`)
  const { claim } = page
  const quoted = claim === null ? '' : `“${claim.quote}”, ${claim.place[locale]}, `
  const titles = { data: siteTitle(locale), figures: chartTitle(page.title, locale), claims: page.title }
  return {
    id,
    isDataset,
    title: titles[kind],
    author: SITE_WORDS[locale].name,
    issued: newest?.date ?? source.published,
    url: wholeAddressOf(`/${locale}${page.path}`),
    language: HTML_LANG[locale],
    version: newest?.version ?? '',
    note: quoted + citationOf(source, locale),
  }
}

/** A chart is cited as what it is, so that its title is not taken for a fact that the site vouches for. */
function chartTitle(title: string, locale: Locale): string {
  const origin = [SITE_WORDS[locale].name, FILE_WORDS[locale].citedChart].join(JOINS[locale].comma)
  return title.replace(/[.。]$/, '') + inBrackets(origin, locale)
}

/** The place in a Chinese reference for the day on which the page was read; the copy button fills it in. */
export const SEEN_ON = '引用日期'

/**
 * A reference by GB/T 7714–2015, clauses 8.4 (form of electronic resources) and 8.5 (dates): author, title with the marks of
 * its type and carrier, day of publication, day of looking, address.
 */
export function gbReference({ isDataset, title, author, issued, url }: Reference): string {
  return `${author}. ${title}[${isDataset ? 'DS/OL' : 'EB/OL'}]. (${issued})[${SEEN_ON}]. ${url}`
}

/** A reference as a line in APA style, 7th edition: a data set by its year and version, a page by its day. */
export function apaReference({ isDataset, title, author, issued, url, version }: Reference): string {
  const [year = '', ...monthAndDay] = issued.split('-')
  const format = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' })
  const day = isDataset || monthAndDay.length < 2 ? year : `${year}, ${format.format(new Date(issued))}`
  const what = isDataset ? `${title} (Version ${version}) [Dataset]` : title
  return `${author}. (${day}). ${what}. ${url}`
}

/** A reference as one line, in the style that is usual in each language. */
export function referenceLine(reference: Reference, locale: Locale): string {
  return FILE_WORDS[locale].referenceStyle === 'gb' ? gbReference(reference) : apaReference(reference)
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/**
 * A text with every character escaped that TeX would not print: `92% & A_b` becomes `92\% \& A\_b`. LaTeX would drop all
 * words after a bare `%`.
 */
export function texOf(text: string): string {
  return text.replace(/[\\%&#$_{}~^]/g, (found) => TEX[found] ?? `\\${found}`)
}

/**
 * A reference in BibTeX, where braces keep the capitals of a title. There is no field for a day in it; `version` is BibLaTeX’s, and all others pass over it. Styles that
 * know no `url` print `howpublished`, so that it must be fit for TeX.
 */
function bibtex({ id, title, author, issued, url, version, note }: Reference): string {
  const [year = '', month] = issued.split('-')
  const fields = {
    author: `{${texOf(author)}}`,
    year,
    ...(month === undefined ? {} : { month }),
    note: texOf(note),
    title: `{${texOf(title)}}`,
    url,
    howpublished: texOf(url),
    version,
  }
  const lines = Object.entries(fields).map(([name, value]) => `\t${name} = {${value}},\n`)
  return `@misc{${id.replaceAll('-', '')},\n${lines.join('')}}\n`
}

/** A reference in RIS, whose lines end in CR LF. */
function ris({ id, isDataset, title, author, issued, url, language, version, note }: Reference): string {
  return [
    ['TY', isDataset ? 'DATA' : 'ELEC'],
    ['AU', author],
    ['DA', `${issued.replaceAll('-', '/')}/`],
    ['PY', issued.slice(0, 4)],
    ...(isDataset ? [['ET', version]] : []),
    ['ID', id],
    ['LA', language],
    ['N1', note],
    ['TI', title],
    ['UR', url],
    ['ER', ''],
  ]
    .map(([tag, value]) => `${tag}  - ${value}`)
    .join('\r\n')
}

/** A reference in CSL-JSON. */
function csl({ id, isDataset, title, author, issued, url, language, version, note }: Reference): string {
  const item = {
    author: [{ literal: author }],
    issued: { 'date-parts': [issued.split('-').map(Number)] },
    language,
    version,
    id,
    type: isDataset ? 'dataset' : 'webpage',
    title,
    URL: url,
    note,
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

/** The files in which reference managers take a reference, by their endings. */
export const REFERENCE_FILES = { bib: bibtex, ris, json: csl } as const
