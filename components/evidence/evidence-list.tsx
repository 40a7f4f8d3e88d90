import type { ReactElement } from 'react'
import { EvidenceKind } from '@/components/evidence/evidence-kind'
import { Excerpt } from '@/components/evidence/excerpt'
import { PublisherLine } from '@/components/evidence/publisher-line'
import { EVIDENCE_WORDS } from '@/components/evidence/words'
import type { Evidence } from '@/lib/dossier/rows'
import { wordsAddress } from '@/lib/exports/text-fragment'
import type { Locale } from '@/lib/locale'
import { scriptLanguage } from '@/lib/text/script-language'

interface EvidenceListProps {
  readonly evidence: readonly Evidence[]
  readonly locale: Locale
}

/** What others say of a claim: their number, whose word it is, where, in their own words; weak sources last, under a heading. */
export function EvidenceList({ evidence, locale }: EvidenceListProps): ReactElement {
  const counted = evidence.filter(({ grade }) => grade !== 'weak')
  const weak = evidence.filter(({ grade }) => grade === 'weak')
  return (
    <>
      {counted.length > 0 && <Items evidence={counted} locale={locale} />}
      {weak.length > 0 && (
        <>
          <h3 className="weak-heading">{EVIDENCE_WORDS[locale].weakSources}</h3>
          <Items evidence={weak} locale={locale} />
        </>
      )}
    </>
  )
}

function Items({ evidence, locale }: EvidenceListProps): ReactElement {
  return (
    <ul className="evidence-list">
      {evidence.map((item) => (
        <li key={item.id} id={item.id} data-grade={item.grade}>
          <EvidenceKind item={item} locale={locale} />
          <p>
            <a
              href={wordsAddress(item.url, item.excerpt)}
              rel="external"
              lang={scriptLanguage(item.sourceTitle)}
            >
              {item.sourceTitle}
            </a>
          </p>
          <PublisherLine publisher={item.publisher} published={item.published} locale={locale} />
          <p>
            <Excerpt evidence={item} />
          </p>
          {item.note[locale] !== '' && <p className="evidence-note">{item.note[locale]}</p>}
        </li>
      ))}
    </ul>
  )
}
