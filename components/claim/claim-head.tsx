import { Fragment, type ReactElement } from 'react'
import { Quote } from '@/components/claim/quote'
import { StatusName } from '@/components/claim/status'
import { CLAIM_TABLE_WORDS } from '@/components/claim/table-words'
import { CLAIM_PAGE_WORDS } from '@/components/claim/words'
import { FINDING_WORDS } from '@/components/finding/words'
import { Facts, Section } from '@/components/page/parts'
import { Phrased } from '@/components/page/phrased'
import { Whole } from '@/components/page/whole'
import { CopyButton } from '@/components/share/copy'
import type { AssessedClaim } from '@/lib/claims/assess'
import { quotable } from '@/lib/claims/quotable'
import { quoted } from '@/lib/claims/quotation'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Source } from '@/lib/dossier/source-entry'
import { JOINS, type Locale } from '@/lib/locale'
import { isPoint } from '@/lib/quantity/interval'
import { writeDate } from '@/lib/quantity/write-date'
import { addressOf, subjectPath } from '@/lib/site/address'

interface ClaimHeadProps {
  readonly item: AssessedClaim
  readonly source: Source
  readonly locale: Locale
}

/** The head of a claim’s page: topic and subject, the claim, the verdict fit to be quoted, and the number with its range. */
export function ClaimHead({ item, source, locale }: ClaimHeadProps): ReactElement {
  const { subject, statement } = item
  return (
    <header className="claim-head">
      <p className="claim-subject">
        {item.topic.name[locale]} ·{' '}
        <a href={addressOf(subjectPath(locale, subject.id))}>{subject.name[locale]}</a>
      </p>
      <p className="claim-kicker">
        <StatusName item={item} locale={locale} /> ·{' '}
        <span className="whole">{FINDING_WORDS[locale].says + JOINS[locale].colon}</span>
      </p>
      <h1>
        <Phrased text={statement[locale]} locale={locale} />
      </h1>
      <p className="claim-verdict">
        <Whole text={item.said[locale]} />
      </p>
      <CopyButton
        text={quotable(
          { title: item.title[locale], said: item.said[locale], path: item.path[locale] },
          source,
          locale,
        )}
        label={CLAIM_PAGE_WORDS[locale].copyVerdict}
        locale={locale}
      />
      <ClaimFacts item={item} locale={locale} />
    </header>
  )
}

interface ClaimFactsProps {
  readonly item: AssessedClaim
  readonly locale: Locale
}

/** A claim’s number in a row: as written, its qualifier and what it may be if it has one, and when it held. */
function ClaimFacts({ item, locale }: ClaimFactsProps): ReactElement {
  const words = CLAIM_PAGE_WORDS[locale]
  const { hedges } = CLAIM_WORDS[locale]
  const { claim, written, range } = item
  const { hedge, interval } = claim.quantity
  const facts: readonly (readonly [string, ReactElement | string])[] = [
    [words.number, <b key="number">{written[locale]}</b>],
    ...(hedge === 'exact' ? [] : [[CLAIM_TABLE_WORDS[locale].facets.hedge, hedges[hedge]] as const]),
    ...(isPoint(interval) || range[locale] === written[locale]
      ? []
      : [[words.range, range[locale]] as const]),
    ...(claim.asOf === null ? [] : [[words.asOf, writeDate(claim.asOf, locale)] as const]),
  ]
  return <Facts className="claim-facts" facts={facts.map(([name, fact]) => [name, name, fact])} />
}

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
  const { colon, gap } = JOINS[locale]
  return (
    <Section title={words.inArticle}>
      <blockquote className="claim-quote" lang={lang}>
        {quote}
      </blockquote>
      <p>
        <a className="place" href={addressOf(placePath[locale])}>
          {words.atPlace(place[locale])}
        </a>
        {section !== undefined && ` · ${quoted(section.title[locale])}`}
      </p>
      {paragraph !== undefined && <p>{[words.paragraphSays, paragraph[locale]].join(gap)}</p>}
      {claim.counted.length > 0 && (
        <p>
          {words.listed}
          {gap}
          <CountedItems items={claim.counted} named={claim.countedIn[locale]} lang={lang} locale={locale} />
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

interface CountedItemsProps {
  readonly items: readonly string[]
  /** The same items in the language of the page; empty where that is the article’s. */
  readonly named: readonly string[]
  /** The language of the article. */
  readonly lang: string
  readonly locale: Locale
}

/** The items that a claim counts, each in the article’s own words, after what it is called in the language of the page. */
function CountedItems({ items, named, lang, locale }: CountedItemsProps): ReactElement {
  return (
    <>
      {items.map((item, at) => (
        <Fragment key={item}>
          {at > 0 && (named.length > 0 ? JOINS[locale].semicolon : '、')}
          {named[at] !== undefined && `${named[at]} `}
          <Quote words={item} lang={lang} />
        </Fragment>
      ))}
    </>
  )
}
