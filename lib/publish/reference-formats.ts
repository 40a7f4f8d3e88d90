import { Cite, type CslItem, plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'

// Left to itself the library drops every Chinese character: BibTeX was made before Unicode, its readers of today were not.
const bibtex = plugins.config.get('@bibtex').format
bibtex.asciiOnly = false
bibtex.useIdAsLabel = true

/** The files in which reference managers take a reference. */
export const REFERENCE_ENDINGS = ['bib', 'ris', 'json'] as const
export type ReferenceEnding = (typeof REFERENCE_ENDINGS)[number]

export const REFERENCE_TYPES: Readonly<Record<ReferenceEnding, string>> = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  json: 'application/vnd.citationstyles.csl+json; charset=utf-8',
}

/** A reference as a line in APA style, 7th edition. */
export function apaReference(item: CslItem): string {
  return new Cite([item]).format('bibliography', { template: 'apa', lang: 'en-US', format: 'text' }).trim()
}

/** A reference as a file for a reference manager. */
export function referenceFile(item: CslItem, ending: ReferenceEnding): string {
  switch (ending) {
    case 'bib': {
      // BibTeX has no field for a day, and a month with a day in it is one that its styles cannot read.
      const [year = 0, month = 1] = item.issued['date-parts'][0] ?? []
      const entry = new Cite([{ ...item, issued: { 'date-parts': [[year, month]] } }]).format('bibtex')
      // The library knows no field for a version; readers of BibLaTeX do, and all others pass over it.
      return entry.replace(/,?\s*\}\s*$/, `,\n\tversion = {${item.version}},\n}\n`)
    }
    case 'ris':
      // The library breaks long fields, and not every reader joins them again.
      return new Cite([item]).format('ris').replace(/\n(?![A-Z][A-Z\d] {2}- |$)/g, '')
    case 'json':
      return `${JSON.stringify([item], null, 2)}\n`
  }
}
