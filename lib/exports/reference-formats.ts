import { Cite, type CslItem, plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { gbReference } from '@/lib/exports/references'
import { EXPORT_WORDS } from '@/lib/exports/words'
import type { Locale } from '@/lib/locale'

// Left to itself the library drops every Chinese character: BibTeX was made before Unicode, its readers of today were not.
const bibtex = plugins.config.get('@bibtex').format
bibtex.asciiOnly = false
bibtex.useIdAsLabel = true

/** The files in which reference managers take a reference. */
export const REFERENCE_ENDINGS = ['bib', 'ris', 'json'] as const
export type ReferenceEnding = (typeof REFERENCE_ENDINGS)[number]

/** A reference as a line in APA style, 7th edition. */
export function apaReference(item: CslItem): string {
  return new Cite([item]).format('bibliography', { template: 'apa', lang: 'en-US', format: 'text' }).trim()
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

/**
 * A text with every character escaped that TeX would not print: `92% & A_b` becomes `92\% \& A\_b`. The library escapes
 * nothing once Chinese is allowed, and LaTeX would drop all words after a bare `%`.
 */
export function texOf(text: string): string {
  return text.replace(/[\\%&#$_{}~^]/g, (found) => TEX[found] ?? `\\${found}`)
}

/** The parts of a reference that are text; an address is kept as it is. */
function escapedForTex(item: CslItem): CslItem {
  return {
    ...item,
    title: texOf(item.title),
    author: item.author.map(({ literal }) => ({ literal: texOf(literal) })),
    ...(item.note === undefined ? {} : { note: texOf(item.note) }),
  }
}

/** A reference as a file for a reference manager. */
export function referenceFile(item: CslItem, ending: ReferenceEnding): string {
  switch (ending) {
    case 'bib': {
      // BibTeX has no field for a day, and a month with a day in it is one that its styles cannot read.
      const [year = 0, month = 1] = item.issued['date-parts'][0] ?? []
      const dated = { ...escapedForTex(item), issued: { 'date-parts': [[year, month]] } }
      const entry = new Cite([dated]).format('bibtex')
      // The library knows no field for a version; readers of BibLaTeX do, and all others pass over it.
      // Styles that know no `url` print this one, so that it must be fit for TeX.
      const printed = entry.replace(
        /(\n\thowpublished = )\{.*\}/,
        (_, name: string) => `${name}{${texOf(item.URL)}}`,
      )
      return printed.replace(/,?\s*\}\s*$/, `,\n\tversion = {${item.version}},\n}\n`)
    }
    case 'ris':
      // The library breaks long fields, and not every reader joins them again. Lines end as the format says: CR LF.
      return new Cite([item])
        .format('ris')
        .replace(/\r?\n(?![A-Z][A-Z\d] {2}- |$)/g, '')
        .replace(/\r?\n/g, '\r\n')
    case 'json':
      return `${JSON.stringify([item], null, 2)}\n`
  }
}
