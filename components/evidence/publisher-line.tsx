import type { ReactElement } from 'react'
import { Whole } from '@/components/page/whole'
import { JOINS, type Locale } from '@/lib/locale'
import { writeDate } from '@/lib/quantity/write-date'

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
