import { Fragment, type ReactElement } from 'react'
import { Quote } from '@/components/claim/quote'
import { CLAIM_TABLE_WORDS } from '@/components/claim/table-words'
import { CLAIM_PAGE_WORDS } from '@/components/claim/words'
import { Section } from '@/components/page/section'
import type { AssessedClaim } from '@/lib/claims/assess'
import { quoted } from '@/lib/claims/quotation'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Source } from '@/lib/dossier/source-entry'
import { JOINS, type Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'

interface ClaimPlaceProps {
  readonly item: AssessedClaim
  readonly source: Source
  /** The claims to which it is relative. */
  readonly baseline: readonly AssessedClaim[]
  readonly locale: Locale
}

/** The article’s words for a claim: where they are, who says so, what the paragraph is about, what they are relative to. */
export function ClaimPlace({ item, source, baseline, locale }: ClaimPlaceProps): ReactElement {
  const words = CLAIM_PAGE_WORDS[locale]
  const { claim, quote, lang, place, placePath, attribution } = item
  const section = source.sections.find((one) => one.section === claim.place.section)
  const paragraph = section?.paragraphs[claim.place.paragraph - 1]
  const named = claim.countedIn[locale]
  const { colon, gap, semicolon } = JOINS[locale]
  return (
    <Section title={words.inArticle}>
      <blockquote className="claim-quote" lang={lang}>
        {quote}
      </blockquote>
      <p>
        <a href={addressOf(placePath[locale])}>{words.atPlace(place[locale])}</a>
        {section !== undefined && ` · ${quoted(section.title[locale])}`}
      </p>
      {paragraph !== undefined && <p>{`${words.inOutline} · ${paragraph[locale]}`}</p>}
      {claim.counted.length > 0 && (
        <p>
          {words.listed}
          {gap}
          {/* Each after what it is called in the language of the page, unless that is the article’s. */}
          {claim.counted.map((item, at) => (
            <Fragment key={item}>
              {at > 0 && (named.length > 0 ? semicolon : '、')}
              {named[at] !== undefined && `${named[at]} `}
              <Quote words={item} lang={lang} />
            </Fragment>
          ))}
        </p>
      )}
      <p>
        {CLAIM_TABLE_WORDS[locale].facets.attribution}
        {colon}
        {attribution?.name[locale] ?? CLAIM_WORDS[locale].theArticle}
      </p>
      {baseline.length > 0 && (
        <p>
          {words.baseline}
          {colon}
          {baseline.map(({ id, path, statement }) => (
            <a key={id} className="baseline" href={addressOf(path[locale])}>
              {statement[locale]}
            </a>
          ))}
        </p>
      )}
    </Section>
  )
}
