import type { ReactElement } from 'react'
import { CountedItems } from '@/components/claim/counted-items'
import { CLAIM_PAGE_WORDS } from '@/components/claim/words'
import { Section } from '@/components/page/section'
import type { AssessedClaim } from '@/lib/claims/assess'
import { withinQuotes } from '@/lib/claims/quotation'
import type { Source } from '@/lib/dossier/source-entry'
import { JOINS, type Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'

interface ClaimPlaceProps {
  readonly item: AssessedClaim
  readonly source: Source
  readonly locale: Locale
}

/** Where the article makes a claim, in which words, and what the paragraph is about. */
export function ClaimPlace({ item, source, locale }: ClaimPlaceProps): ReactElement {
  const words = CLAIM_PAGE_WORDS[locale]
  const { claim, quote, lang, place, placePath } = item
  const section = source.sections.find((one) => one.section === claim.place.section)
  const paragraph = section?.paragraphs[claim.place.paragraph - 1]
  const gap = JOINS[locale].gap
  return (
    <Section title={words.inPlace}>
      <blockquote className="claim-quote" lang={lang}>
        {quote}
      </blockquote>
      <p>
        <a href={addressOf(placePath[locale])}>{words.atPlace(place[locale])}</a>
        {section !== undefined && ` · “${withinQuotes(section.title[locale])}”`}
      </p>
      {claim.counted.length > 0 && (
        <p>
          {words.listed}
          {gap}
          <CountedItems items={claim.counted} lang={lang} />
        </p>
      )}
      {paragraph !== undefined && <p>{[words.paragraphSays, paragraph[locale]].join(gap)}</p>}
    </Section>
  )
}
