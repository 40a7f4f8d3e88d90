import type { ReactElement } from 'react'
import { CopyButton } from '@/components/share/copy-button'
import { SHARE_WORDS } from '@/components/share/words'
import type { AssessedDossier } from '@/lib/claims/assess'
import { REFERENCE_ENDINGS, referenceFile, referenceLine } from '@/lib/exports/reference-formats'
import { type CitedKind, referenceOf, SEEN_ON } from '@/lib/exports/references'
import type { Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'

interface CiteBlockProps {
  readonly assessed: AssessedDossier
  readonly kind: CitedKind
  readonly id: string
  readonly locale: Locale
}

const FORMAT_NAMES = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' } as const

/** How to cite the data, a chart or a claim: as a line, and for reference managers as files or, of a claim, as BibTeX to copy. */
export function CiteBlock({ assessed, kind, id, locale }: CiteBlockProps): ReactElement {
  const words = SHARE_WORDS[locale]
  const item = referenceOf(assessed, locale, kind, id)
  const reference = referenceLine(item, locale)
  return (
    <section className="take" id="cite">
      <h2>{words.cite}</h2>
      <p className="reference">{reference}</p>
      <p className="take-row">
        <CopyButton text={reference} label={words.copyReference} today={SEEN_ON} locale={locale} />
        {kind === 'claims' ? (
          <CopyButton text={referenceFile(item, 'bib')} label={words.copyBibtex} locale={locale} />
        ) : (
          REFERENCE_ENDINGS.map((ending) => (
            <a key={ending} href={addressOf(`/cite/${locale}/${kind}/${id}.${ending}`)} download>
              {FORMAT_NAMES[ending]}
            </a>
          ))
        )}
      </p>
    </section>
  )
}
