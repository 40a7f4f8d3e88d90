import { Fragment, type ReactElement } from 'react'
import { EvidenceKind } from '@/components/evidence/evidence-kind'
import { Excerpt } from '@/components/evidence/excerpt'
import { SourceLines } from '@/components/evidence/source-link'
import { EVIDENCE_WORDS } from '@/components/evidence/words'
import type { Evidence } from '@/lib/dossier/rows'
import type { Locale } from '@/lib/locale'

interface EvidenceListProps {
  readonly evidence: readonly Evidence[]
  readonly locale: Locale
}

/** What others say of a claim: their number, whose word it is, where, in their own words; weak sources last, under a heading. */
export function EvidenceList({ evidence, locale }: EvidenceListProps): ReactElement {
  const counted = evidence.filter(({ grade }) => grade !== 'weak')
  const weak = evidence.filter(({ grade }) => grade === 'weak')
  return (
    <div className="evidence">
      {[counted, weak]
        .filter(({ length }) => length > 0)
        .map((items) => (
          <Fragment key={items[0]?.id}>
            {items === weak && <h3 className="weak-heading">{EVIDENCE_WORDS[locale].weakSources}</h3>}
            <ul className="evidence-list">
              {items.map((item) => (
                <li key={item.id} id={item.id}>
                  <div>
                    <p>
                      <EvidenceKind item={item} locale={locale} />
                    </p>
                    <SourceLines evidence={item} locale={locale} />
                  </div>
                  <div>
                    <Excerpt evidence={item} locale={locale} />
                  </div>
                </li>
              ))}
            </ul>
          </Fragment>
        ))}
    </div>
  )
}
