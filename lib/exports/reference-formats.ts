import { type CslItem, gbReference } from '@/lib/exports/references'
import { EXPORT_WORDS } from '@/lib/exports/words'
import type { Locale } from '@/lib/locale'

/** The files in which reference managers take a reference. */
export const REFERENCE_ENDINGS = ['bib', 'ris', 'json'] as const
export type ReferenceEnding = (typeof REFERENCE_ENDINGS)[number]

const DAY = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' })

function authorsOf({ author }: CslItem): string {
  return author.map(({ literal }) => literal).join(', ')
}

/**
 * A reference as a line in APA style, 7th edition (10.9, data sets; 10.16, web pages): author, date, title, address.
 * @example apaReference(item) // “Claimboard. (2026, November 27). Claim check: …. https://…”
 */
export function apaReference(item: CslItem): string {
  const { issued, title, type, version, URL } = item
  const [year = 0, month = 1, day = 1] = issued['date-parts'][0]
  const date = type === 'dataset' ? year : `${year}, ${DAY.format(Date.UTC(year, month - 1, day))}`
  const what = type === 'dataset' ? `${title} (Version ${version}) [Dataset]` : title
  return `${authorsOf(item)}. (${date}). ${what}${/[.?!]$/.test(what) ? '' : '.'} ${URL}`
}

/** A reference as one line, in the style that is usual in each language. */
export function referenceLine(item: CslItem, locale: Locale): string {
  return EXPORT_WORDS[locale].referenceStyle === 'gb' ? gbReference(item) : apaReference(item)
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** A text with every character escaped that TeX would not print: `92% & A_b` becomes `92\% \& A\_b`. */
export function texOf(text: string): string {
  return text.replace(/[\\%&#$_{}~^]/g, (found) => TEX[found] ?? `\\${found}`)
}

/**
 * A reference in BibTeX. Inner braces keep capitals. It has no field for a day; what its styles do not know, such as the
 * version, they pass over, and those that know no `url` print `howpublished`.
 */
function bibtexOf(item: CslItem): string {
  const [year = 0, month = 1] = item.issued['date-parts'][0]
  const fields = {
    author: `{${texOf(authorsOf(item))}}`,
    year,
    month,
    title: `{${texOf(item.title)}}`,
    note: texOf(item.note),
    url: item.URL,
    howpublished: texOf(item.URL),
    version: item.version,
  }
  const lines = Object.entries(fields).map(([name, value]) => `\t${name} = {${value}},\n`)
  return `@misc{${item.id},\n${lines.join('')}}\n`
}

/** A reference as RIS, whose lines end in CR LF. */
function risOf(item: CslItem): string {
  const [year = 0, ...rest] = item.issued['date-parts'][0]
  const fields = {
    TY: item.type === 'dataset' ? 'DATA' : 'ELEC',
    AU: authorsOf(item),
    DA: [year, ...rest.map((part) => String(part).padStart(2, '0')), ''].join('/'),
    PY: year,
    ...(item.type === 'dataset' ? { ET: item.version } : {}),
    ID: item.id,
    LA: item.language,
    N1: item.note,
    TI: item.title,
    UR: item.URL,
    ER: '',
  }
  return Object.entries(fields)
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('')
}

/** A reference as a file for a reference manager. */
export function referenceFile(item: CslItem, ending: ReferenceEnding): string {
  if (ending === 'bib') return bibtexOf(item)
  return ending === 'ris' ? risOf(item) : `${JSON.stringify([item], null, 2)}\n`
}
