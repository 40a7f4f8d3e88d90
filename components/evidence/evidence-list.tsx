import type { ReactElement, ReactNode } from 'react'
import { Quote } from '@/components/claim/quote'
import { EVIDENCE_WORDS } from '@/components/evidence/words'
import { Facts } from '@/components/page/parts'
import { Whole } from '@/components/page/whole'
import { publisherOf, titleOf } from '@/lib/claims/named-source'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Evidence } from '@/lib/dossier/rows'
import { wordsAddress } from '@/lib/exports/text-fragment'
import { JOINS, type Locale } from '@/lib/locale'
import { writeQuantity } from '@/lib/quantity/write'
import { writeDate } from '@/lib/quantity/write-date'
import { writeSpelled } from '@/lib/quantity/write-total'
import { recordFields } from '@/lib/text/record-fields'
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
    <div className="evidence">
      {counted.length > 0 && <Items evidence={counted} locale={locale} />}
      {weak.length > 0 && (
        <>
          <h3 className="weak-heading">{EVIDENCE_WORDS[locale].weakSources}</h3>
          <Items evidence={weak} locale={locale} />
        </>
      )}
    </div>
  )
}

function Items({ evidence, locale }: EvidenceListProps): ReactElement {
  return (
    <ul className="evidence-list">
      {evidence.map((item) => (
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
  )
}

interface EvidenceKindProps {
  readonly item: Evidence
  readonly locale: Locale
}

/** How a source relates to the claim, whose word it is and what kind of document: “agrees · second-hand · news report”. */
export function EvidenceKind({ item, locale }: EvidenceKindProps): ReactElement {
  const words = CLAIM_WORDS[locale]
  return (
    <>
      <span className="evidence-relation">{words.relations[item.relation]}</span>
      {[words.origins[item.origin], words.grades[item.grade]].map((word) => (
        <span key={word} className="evidence-word">
          {'\u00a0· '}
          <span className="whole">{word}</span>
        </span>
      ))}
      {item.quantity !== null && (
        <>
          {'\u00a0· '}
          <b>{writeQuantity(item.quantity, locale)}</b>
        </>
      )}
    </>
  )
}

interface SourceLinkProps {
  readonly evidence: Evidence
  readonly locale: Locale
}

/** The title of a source, leading to its words there, and an archived copy where there is one. */
function SourceLink({ evidence, locale }: SourceLinkProps): ReactElement {
  const { url, archived, excerpt } = evidence
  const title = titleOf(evidence, locale)
  return (
    <>
      <a href={wordsAddress(url, excerpt)} data-print={url} rel="external" lang={scriptLanguage(title)}>
        <Whole text={title} />
      </a>
      <ArchivedCopy address={archived} locale={locale} />
    </>
  )
}

/** A source in two lines: its title, leading to its words, and below it who published it, and when. */
export function SourceLines({ evidence, locale }: SourceLinkProps): ReactElement {
  return (
    <>
      <p>
        <SourceLink evidence={evidence} locale={locale} />
      </p>
      <PublisherLine
        publisher={publisherOf(evidence, locale)}
        published={evidence.published}
        locale={locale}
      />
    </>
  )
}

interface ArchivedCopyProps {
  /** Null or undefined where none is known. */
  readonly address: string | null | undefined
  readonly locale: Locale
}

/** The way to an archived copy of a page, for when the page itself is gone. */
export function ArchivedCopy({ address, locale }: ArchivedCopyProps): ReactElement | null {
  if (address === null || address === undefined) return null
  return (
    <>
      {' '}
      <a className="evidence-meta" href={address} rel="external">
        {EVIDENCE_WORDS[locale].archived}
      </a>
    </>
  )
}

interface PublisherLineProps {
  readonly publisher: string
  /** ISO date of reduced precision; null where it is not known. */
  readonly published: string | null
  readonly locale: Locale
}

/** Who published a source, and when. */
export function PublisherLine({ publisher, published, locale }: PublisherLineProps): ReactElement {
  const when = published === null ? '' : `${JOINS[locale].comma}${writeDate(published, locale)}`
  return (
    <p className="evidence-meta">
      <Whole text={`${publisher}${when}`} />
    </p>
  )
}

interface ExcerptProps {
  readonly evidence: Evidence
  readonly locale: Locale
  /** What stands between the words and our note on them. */
  readonly children?: ReactNode
}

/**
 * A source’s own words, in their language, and our note on them. Of a record of a table the words are a list of its fields,
 * with numbers as people write them.
 */
export function Excerpt({ evidence: { excerpt, note }, locale, children }: ExcerptProps): ReactElement {
  const lang = scriptLanguage(excerpt)
  const fields = recordFields(excerpt)
  return (
    <>
      {fields === null ? (
        <p>
          <Quote words={excerpt} lang={lang} /> {children}
        </p>
      ) : (
        <>
          <Facts
            className="record"
            lang={lang}
            facts={fields.map(({ name, value }) => [`${name} ${value}`, name, writeSpelled(value)])}
          />
          {children}
        </>
      )}
      {note[locale] !== '' && (
        <p className="evidence-note">
          <Whole text={note[locale]} />
        </p>
      )}
    </>
  )
}
