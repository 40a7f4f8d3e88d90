import type { ReactElement } from 'react'
import { Quote } from '@/components/claim/quote'
import type { Evidence } from '@/lib/dossier/rows'
import { langOf } from '@/lib/figures/series/datum'
import { CLAIM_WORDS } from '@/lib/i18n/claims'
import { HTML_LANG, type Locale } from '@/lib/i18n/locale'
import { TRACE_WORDS } from '@/lib/i18n/trace'
import { wordsAddress } from '@/lib/publish/text-fragment'
import { writeQuantity } from '@/lib/quantity/write'
import { writeDate } from '@/lib/quantity/write-date'

interface EvidenceListProps {
  readonly evidence: readonly Evidence[]
  readonly locale: Locale
}

/** What others say of a claim: their figure, whose word it is, where, in their own words, and what follows. */
export function EvidenceList({ evidence, locale }: EvidenceListProps): ReactElement {
  const words = CLAIM_WORDS[locale]
  return (
    <ul className="evidence-list">
      {evidence.map((item) => {
        const lang = langOf(item.excerpt)
        return (
          <li key={item.id} id={item.id}>
            <p>
              <span className="evidence-relation">{words.relations[item.relation]}</span>
              {' · '}
              {words.origins[item.origin]}
              {' · '}
              {TRACE_WORDS[locale].evidence.grades[item.grade]}
              {item.quantity !== null && (
                <>
                  {' · '}
                  <b>{writeQuantity(item.quantity, locale)}</b>
                </>
              )}
            </p>
            <p>
              <a href={wordsAddress(item.url, item.excerpt)} rel="external" lang={langOf(item.sourceTitle)}>
                {item.sourceTitle}
              </a>
            </p>
            <p className="evidence-meta">
              {item.publisher}
              {item.published !== '' &&
                `${locale === 'zh' ? '，' : ', '}${writeDate(item.published, locale)}`}
            </p>
            <p>
              <Quote words={item.excerpt} lang={lang === 'zh' ? HTML_LANG.zh : lang} />
            </p>
            {item.note[locale] !== '' && <p className="evidence-note">{item.note[locale]}</p>}
          </li>
        )
      })}
    </ul>
  )
}
