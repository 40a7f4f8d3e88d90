import type { ReactElement } from 'react'
import { EVIDENCE_WORDS } from '@/components/evidence/words'
import { Whole } from '@/components/page/whole'
import { publisherOf, titleOf } from '@/lib/claims/named-source'
import type { Evidence } from '@/lib/dossier/rows'
import { wordsAddress } from '@/lib/exports/text-fragment'
import { JOINS, type Locale } from '@/lib/locale'
import { writeDate } from '@/lib/quantity/write-date'
import { scriptLanguage } from '@/lib/text/script-language'

interface SourceLinesProps {
  readonly evidence: Evidence
  readonly locale: Locale
}

/** A source in two lines: its title, leading to its words, with an archived copy, and below it who published it, and when. */
export function SourceLines({ evidence, locale }: SourceLinesProps): ReactElement {
  const { url, archived, excerpt, published } = evidence
  const title = titleOf(evidence, locale)
  return (
    <>
      <p>
        <a href={wordsAddress(url, excerpt)} data-print={url} rel="external" lang={scriptLanguage(title)}>
          <Whole text={title} />
        </a>
        <ArchivedCopy address={archived} locale={locale} />
      </p>
      <PublisherLine publisher={publisherOf(evidence, locale)} published={published} locale={locale} />
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
