import type { ReactElement } from 'react'
import { Quote } from '@/components/claim/quote'
import { langOf } from '@/lib/charts/series/datum'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Evidence } from '@/lib/dossier/rows'
import { wordsAddress } from '@/lib/exports/text-fragment'
import { HTML_LANG, JOINS, type Locale } from '@/lib/locale'
import { writeQuantity } from '@/lib/quantity/write'
import { writeDate } from '@/lib/quantity/write-date'

interface EvidenceListProps {
  readonly evidence: readonly Evidence[]
  readonly locale: Locale
}

/** What others say of a claim: their figure, whose word it is, where, in their own words; weak sources last, under a heading. */
export function EvidenceList({ evidence, locale }: EvidenceListProps): ReactElement {
  const counted = evidence.filter(({ grade }) => grade !== 'weak')
  const weak = evidence.filter(({ grade }) => grade === 'weak')
  return (
    <>
      {counted.length > 0 && <Items evidence={counted} locale={locale} />}
      {weak.length > 0 && (
        <>
          <h3 className="weak-heading">{CLAIM_WORDS[locale].weakSources}</h3>
          <Items evidence={weak} locale={locale} />
        </>
      )}
    </>
  )
}

/** How a source relates to the claim, whose word it is and what kind of document: “agrees · second-hand · news report”. */
export function EvidenceKind({
  item,
  locale,
}: {
  readonly item: Evidence
  readonly locale: Locale
}): ReactElement {
  const words = CLAIM_WORDS[locale]
  return (
    <>
      <span className="evidence-relation">{words.relations[item.relation]}</span>
      {' · '}
      {words.origins[item.origin]}
      {' · '}
      {words.grades[item.grade]}
      {item.quantity !== null && (
        <>
          {' · '}
          <b>{writeQuantity(item.quantity, locale)}</b>
        </>
      )}
    </>
  )
}

function Items({ evidence, locale }: EvidenceListProps): ReactElement {
  return (
    <ul className="evidence-list">
      {evidence.map((item) => {
        const lang = langOf(item.excerpt)
        return (
          <li key={item.id} id={item.id} data-grade={item.grade}>
            <p>
              <EvidenceKind item={item} locale={locale} />
            </p>
            <p>
              <a href={wordsAddress(item.url, item.excerpt)} rel="external" lang={langOf(item.sourceTitle)}>
                {item.sourceTitle}
              </a>
            </p>
            <p className="evidence-meta">
              {item.publisher}
              {item.published !== null && `${JOINS[locale].comma}${writeDate(item.published, locale)}`}
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
