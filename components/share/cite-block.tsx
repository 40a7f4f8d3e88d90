import type { ReactElement } from 'react'
import { CopyButton } from '@/components/share/copy-button'
import { SHARE_WORDS } from '@/components/share/words'
import type { AssessedDossier } from '@/lib/claims/assess'
import { bibtexOf } from '@/lib/exports/bibtex'
import { referenceLine, SEEN_ON } from '@/lib/exports/reference-line'
import { referenceOf } from '@/lib/exports/references'
import type { Locale } from '@/lib/locale'

interface CiteBlockProps {
  readonly assessed: AssessedDossier
  /** Of the page of what is cited, below its language. */
  readonly path: string
  readonly locale: Locale
}

/** How to cite the data, a chart or a claim: as a line, and in BibTeX, to copy. */
export function CiteBlock({ assessed, path, locale }: CiteBlockProps): ReactElement {
  const words = SHARE_WORDS[locale]
  const item = referenceOf(assessed, locale, path)
  const reference = referenceLine(item, locale)
  return (
    <section className="take" id="cite">
      <h2>{words.cite}</h2>
      <p className="reference">{reference}</p>
      <p className="take-row">
        <CopyButton text={reference} label={words.copyReference} today={SEEN_ON} locale={locale} />
        <CopyButton text={bibtexOf(item)} label={words.copyBibtex} locale={locale} />
      </p>
    </section>
  )
}
