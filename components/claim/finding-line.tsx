import type { ReactElement } from 'react'
import { TRACE_WORDS } from '@/components/trace/words'
import type { Finding } from '@/lib/claims/findings'
import { JOINS, type Locale } from '@/lib/locale'
import { addressOf, findingPath } from '@/lib/site/address'

interface FindingLineProps {
  readonly findings: readonly Finding[]
  readonly locale: Locale
}

/** What was found of a figure's claims, in one line below it. */
export function FindingLine({ findings, locale }: FindingLineProps): ReactElement {
  const words = TRACE_WORDS[locale].findings
  const stop = JOINS[locale].stop
  return (
    <p className="figure-source">
      <strong>{words.beside}</strong>
      {JOINS[locale].colon}
      {findings.map(({ slug, title }, index) => (
        <span key={slug}>
          {index > 0 && JOINS[locale].semicolon}
          <a href={addressOf(findingPath(locale, slug))}>{title[locale]}</a>
        </span>
      ))}
      {stop}
    </p>
  )
}
