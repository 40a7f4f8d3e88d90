import type { ReactElement } from 'react'
import { CopyButton } from '@/components/share/copy-button'
import { TAKE_WORDS } from '@/components/share/words'
import type { AssessedDossier } from '@/lib/claims/assess'
import { apaReference, REFERENCE_ENDINGS } from '@/lib/exports/reference-formats'
import { type CitedKind, gbReference, referenceOf, SEEN_ON } from '@/lib/exports/references'
import type { Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'

interface CiteBlockProps {
  readonly assessed: AssessedDossier
  readonly kind: CitedKind
  readonly id: string
  readonly locale: Locale
}

const FORMAT_NAMES = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' } as const

/** How to cite the data, a figure or a claim: as a line, and as files for reference managers. */
export function CiteBlock({ assessed, kind, id, locale }: CiteBlockProps): ReactElement {
  const words = TAKE_WORDS[locale]
  const item = referenceOf(assessed, locale, kind, id)
  const reference = locale === 'zh' ? gbReference(item) : apaReference(item)
  return (
    <section className="take" id="cite">
      <h2>{words.cite}</h2>
      <p className="reference">{reference}</p>
      <p className="take-row">
        <CopyButton
          text={reference}
          label={words.copyReference}
          locale={locale}
          {...(locale === 'zh' ? { today: SEEN_ON } : {})}
        />
        {REFERENCE_ENDINGS.map((ending) => (
          <a key={ending} href={addressOf(`/cite/${locale}/${kind}/${id}.${ending}`)} download>
            {FORMAT_NAMES[ending]}
          </a>
        ))}
      </p>
    </section>
  )
}
